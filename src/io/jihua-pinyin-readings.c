/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-pinyin-readings.h"

#include <string.h>

#include <unicode/utrans.h>

/* Without tones, and ü as it is typed. */
#define RULES u"::Han-Latin; ::NFC; [\u00fc\u01d6\u01d8\u01da\u01dc] > v; ::Latin-ASCII; ::Any-Lower;"

/* Long enough for any syllable, before and after it is one. */
#define LONGEST_READING 32

/* Characters whose commonest reading in a plan is not the first one of ICU. */
static const struct {
  const char *character;
  const char *reading;
} characters[] = {
  { "似", "si" },
  { "地", "di" },
  { "拓", "tuo" },
  { "都", "du" },
};

/* Words in which a character is read otherwise than alone. */
static const struct {
  const char *word;
  const char *readings;
} words[] = {
  { "中长期", "zhong chang qi" },
  { "乐器", "yue qi" },
  { "乐团", "yue tuan" },
  { "乐清", "yue qing" },
  { "了解", "liao jie" },
  { "会计", "kuai ji" },
  { "供给", "gong ji" },
  { "偿还", "chang huan" },
  { "分行", "fen hang" },
  { "农行", "nong hang" },
  { "协调", "xie tiao" },
  { "双重", "shuang chong" },
  { "厦门", "xia men" },
  { "商行", "shang hang" },
  { "增长", "zeng zhang" },
  { "多重", "duo chong" },
  { "央行", "yang hang" },
  { "宝藏", "bao zang" },
  { "差旅", "chai lv" },
  { "弹性", "tan xing" },
  { "微调", "wei tiao" },
  { "总行", "zong hang" },
  { "支行", "zhi hang" },
  { "校准", "jiao zhun" },
  { "校验", "jiao yan" },
  { "模具", "mu ju" },
  { "模板", "mu ban" },
  { "特长", "te chang" },
  { "率先", "shuai xian" },
  { "率领", "shuai ling" },
  { "畜产", "xu chan" },
  { "畜牧", "xu mu" },
  { "畜禽", "xu qin" },
  { "目的", "mu di" },
  { "着力", "zhuo li" },
  { "着手", "zhuo shou" },
  { "着眼", "zhuo yan" },
  { "着重", "zhuo zhong" },
  { "矿藏", "kuang zang" },
  { "空调", "kong tiao" },
  { "自给", "zi ji" },
  { "薄弱", "bo ruo" },
  { "行业", "hang ye" },
  { "行列", "hang lie" },
  { "行情", "hang qing" },
  { "行长", "hang zhang" },
  { "表率", "biao shuai" },
  { "西藏", "xi zang" },
  { "调优", "tiao you" },
  { "调减", "tiao jian" },
  { "调剂", "tiao ji" },
  { "调峰", "tiao feng" },
  { "调控", "tiao kong" },
  { "调整", "tiao zheng" },
  { "调理", "tiao li" },
  { "调节", "tiao jie" },
  { "调解", "tiao jie" },
  { "调试", "tiao shi" },
  { "调频", "tiao pin" },
  { "返还", "fan huan" },
  { "还林", "huan lin" },
  { "还款", "huan kuan" },
  { "还湿", "huan shi" },
  { "还田", "huan tian" },
  { "还草", "huan cao" },
  { "还贷", "huan dai" },
  { "重修", "chong xiu" },
  { "重叠", "chong die" },
  { "重启", "chong qi" },
  { "重塑", "chong su" },
  { "重复", "chong fu" },
  { "重庆", "chong qing" },
  { "重建", "chong jian" },
  { "重振", "chong zhen" },
  { "重整", "chong zheng" },
  { "重新", "chong xin" },
  { "重构", "chong gou" },
  { "重现", "chong xian" },
  { "重组", "chong zu" },
  { "重返", "chong fan" },
  { "银行", "yin hang" },
  { "长三角", "chang san jiao" },
  { "长兴", "chang xing" },
  { "长处", "chang chu" },
  { "长安", "chang an" },
  { "长寿", "chang shou" },
  { "长度", "chang du" },
  { "长廊", "chang lang" },
  { "长征", "chang zheng" },
  { "长效", "chang xiao" },
  { "长春", "chang chun" },
  { "长期", "chang qi" },
  { "长江", "chang jiang" },
  { "长沙", "chang sha" },
  { "长治", "chang zhi" },
  { "长足", "chang zu" },
  { "长远", "chang yuan" },
  { "长途", "chang tu" },
  { "音乐", "yin yue" },
};

static UTransliterator *
open_transliterator (void)
{
  UErrorCode status = U_ZERO_ERROR;

  return utrans_openU (u"Jihua-Pinyin", -1, UTRANS_FORWARD, (const UChar *) RULES, -1, NULL, &status);
}

static UTransliterator *
get_transliterator (void)
{
  static UTransliterator *transliterator = NULL;
  static gsize opened = 0;

  if (g_once_init_enter (&opened)) {
    transliterator = open_transliterator ();
    g_once_init_leave (&opened, 1);
  }

  return transliterator;
}

static gpointer
prepare (gpointer data)
{
  get_transliterator ();

  return NULL;
}

/**
 * jihua_pinyin_prepare:
 *
 * Begins to load the readings of characters, in the background: that takes
 * longer than anybody should wait at the first key.
 */
void
jihua_pinyin_prepare (void)
{
  static gsize begun = 0;

  if (g_once_init_enter (&begun)) {
    g_thread_unref (g_thread_new ("pinyin", prepare, NULL));
    g_once_init_leave (&begun, 1);
  }
}

static char *
transliterate (gunichar character)
{
  UTransliterator *transliterator = get_transliterator ();
  UChar text[LONGEST_READING];
  int32_t length = 0;
  int32_t limit;
  UErrorCode status = U_ZERO_ERROR;

  if (transliterator == NULL)
    return g_strdup ("");

  U16_APPEND_UNSAFE (text, length, character);
  limit = length;
  utrans_transUChars (transliterator, text, &length, LONGEST_READING, 0, &limit, &status);

  return U_SUCCESS (status) ? g_utf16_to_utf8 ((const gunichar2 *) text, length, NULL, NULL, NULL) : g_strdup ("");
}

/* What ICU has no reading for comes back as it is. */
static char *
find_reading (gunichar character)
{
  char utf8[7] = { 0 };
  char *reading;

  g_unichar_to_utf8 (character, utf8);
  for (gsize i = 0; i < G_N_ELEMENTS (characters); i++) {
    if (g_str_equal (characters[i].character, utf8))
      return g_strdup (characters[i].reading);
  }

  reading = g_strstrip (transliterate (character));
  if (!g_str_is_ascii (reading))
    *reading = '\0';

  return reading;
}

/**
 * jihua_pinyin_read_character:
 * @character: a Chinese character
 *
 * Returns: (transfer none): how it is read by itself, in small letters without
 *   tone and with v for ü; empty if that is not known
 */
const char *
jihua_pinyin_read_character (gunichar character)
{
  static GHashTable *readings = NULL;
  static GMutex mutex;
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&mutex);
  const char *reading;

  if (readings == NULL)
    readings = g_hash_table_new_full (NULL, NULL, NULL, g_free);

  reading = g_hash_table_lookup (readings, GUINT_TO_POINTER (character));
  if (reading == NULL) {
    reading = find_reading (character);
    g_hash_table_insert (readings, GUINT_TO_POINTER (character), (char *) reading);
  }

  return reading;
}

/**
 * jihua_pinyin_read_word:
 * @text: a text
 * @readings: (out) (optional): how its first word is read, with a space
 *   between syllables
 *
 * Looks for a word at the beginning of a text that is read otherwise than its
 * characters are one by one. Of two such words the longer one counts.
 *
 * Returns: the length of the word in bytes, 0 if there is none
 */
gsize
jihua_pinyin_read_word (const char  *text,
                        const char **readings)
{
  gsize longest = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++) {
    gsize length = strlen (words[i].word);

    if (length > longest && strncmp (text, words[i].word, length) == 0) {
      longest = length;
      *readings = words[i].readings;
    }
  }

  return longest;
}
