/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-section.h"

#include "jihua-i18n.h"

/**
 * JihuaSection:
 *
 * An inner node of the plan: a chapter, a measure, the annex, one of its
 * categories, or a row that is split.
 */

struct _JihuaSection {
  JihuaNode         parent_instance;

  JihuaSectionKind  kind;
  char             *text;
  GListStore       *children;
};

G_DEFINE_FINAL_TYPE (JihuaSection, jihua_section, JIHUA_TYPE_NODE)

G_DEFINE_ENUM_TYPE (JihuaSectionKind, jihua_section_kind,
  G_DEFINE_ENUM_VALUE (JIHUA_SECTION_CHAPTER, "chapter"),
  G_DEFINE_ENUM_VALUE (JIHUA_SECTION_MEASURE, "measure"),
  G_DEFINE_ENUM_VALUE (JIHUA_SECTION_ANNEX, "annex"),
  G_DEFINE_ENUM_VALUE (JIHUA_SECTION_CATEGORY, "category"),
  G_DEFINE_ENUM_VALUE (JIHUA_SECTION_ROW, "row"))

enum {
  PROP_0,
  PROP_KIND,
  PROP_TEXT,
  PROP_CHILDREN,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
jihua_section_dispose (GObject *object)
{
  JihuaSection *self = JIHUA_SECTION (object);
  guint n_children = g_list_model_get_n_items (G_LIST_MODEL (self->children));

  for (guint i = 0; i < n_children; i++) {
    g_autoptr (JihuaNode) child = g_list_model_get_item (G_LIST_MODEL (self->children), i);

    jihua_node_set_parent (child, NULL);
  }
  g_list_store_remove_all (self->children);

  G_OBJECT_CLASS (jihua_section_parent_class)->dispose (object);
}

static void
jihua_section_finalize (GObject *object)
{
  JihuaSection *self = JIHUA_SECTION (object);

  g_free (self->text);
  g_object_unref (self->children);

  G_OBJECT_CLASS (jihua_section_parent_class)->finalize (object);
}

static void
jihua_section_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  JihuaSection *self = JIHUA_SECTION (object);

  switch (prop_id) {
    case PROP_KIND:
      g_value_set_enum (value, (gint) self->kind);
      break;
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    case PROP_CHILDREN:
      g_value_set_object (value, self->children);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_section_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  JihuaSection *self = JIHUA_SECTION (object);

  switch (prop_id) {
    case PROP_KIND:
      self->kind = (JihuaSectionKind) g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_section_class_init (JihuaSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = jihua_section_dispose;
  object_class->finalize = jihua_section_finalize;
  object_class->get_property = jihua_section_get_property;
  object_class->set_property = jihua_section_set_property;

  properties[PROP_KIND] =
    g_param_spec_enum ("kind", NULL, NULL, JIHUA_TYPE_SECTION_KIND, JIHUA_SECTION_CHAPTER,
                       G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_TEXT] =
    g_param_spec_string ("text", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CHILDREN] =
    g_param_spec_object ("children", NULL, NULL, G_TYPE_LIST_MODEL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_section_init (JihuaSection *self)
{
  self->text = g_strdup ("");
  self->children = g_list_store_new (JIHUA_TYPE_NODE);
}

/**
 * jihua_section_kind_get_nick:
 * @kind: a kind of section
 *
 * Returns: its identifier, as in files: “chapter”
 */
const char *
jihua_section_kind_get_nick (JihuaSectionKind kind)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (JIHUA_TYPE_SECTION_KIND);

  return g_enum_get_value (klass, (gint) kind)->value_nick;
}

/**
 * jihua_section_kind_from_nick:
 * @nick: an identifier
 * @kind: (out): the kind it names
 *
 * Returns: whether there is such a kind
 */
gboolean
jihua_section_kind_from_nick (const char       *nick,
                              JihuaSectionKind *kind)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (JIHUA_TYPE_SECTION_KIND);
  GEnumValue *value = g_enum_get_value_by_nick (klass, nick);

  if (value == NULL)
    return FALSE;

  *kind = (JihuaSectionKind) value->value;
  return TRUE;
}

/**
 * jihua_section_new:
 * @kind: what part of the plan it is
 * @id: its identifier
 * @number: (nullable): its number as printed
 * @title: its official title
 *
 * Returns: (transfer full): a new section without text or children
 */
JihuaSection *
jihua_section_new (JihuaSectionKind  kind,
                   const char       *id,
                   const char       *number,
                   const char       *title)
{
  return g_object_new (JIHUA_TYPE_SECTION,
                       "kind", kind,
                       "id", id,
                       "number", number,
                       "title", title,
                       NULL);
}

/**
 * jihua_section_get_kind:
 * @self: a section
 *
 * Returns: what part of the plan it is
 */
JihuaSectionKind
jihua_section_get_kind (JihuaSection *self)
{
  return self->kind;
}

/**
 * jihua_section_get_text:
 * @self: a section
 *
 * Returns: its official text without number and title, cleaned; empty if it
 *   has none
 */
const char *
jihua_section_get_text (JihuaSection *self)
{
  return self->text;
}

/**
 * jihua_section_get_display_text:
 * @self: a section
 *
 * Returns: its text in the user's language; the official text where there is
 *   no translation
 */
const char *
jihua_section_get_display_text (JihuaSection *self)
{
  return jihua_plan_gettext (self->text);
}

/**
 * jihua_section_is_translated:
 * @self: a section
 *
 * Returns: whether jihua_section_get_display_text() is a translation, and not
 *   the official text itself
 */
gboolean
jihua_section_is_translated (JihuaSection *self)
{
  return !g_str_equal (jihua_section_get_display_text (self), self->text);
}

/**
 * jihua_section_set_text:
 * @self: a section under construction
 * @text: its official text
 */
void
jihua_section_set_text (JihuaSection *self,
                        const char   *text)
{
  if (g_set_str (&self->text, text))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

/**
 * jihua_section_get_children:
 * @self: a section
 *
 * Returns: (transfer none): its sections and targets, in printed order
 */
GListModel *
jihua_section_get_children (JihuaSection *self)
{
  return G_LIST_MODEL (self->children);
}

/**
 * jihua_section_add_child:
 * @self: a section under construction
 * @child: a node without a parent, to become the last child
 */
void
jihua_section_add_child (JihuaSection *self,
                         JihuaNode    *child)
{
  jihua_node_set_parent (child, JIHUA_NODE (self));
  g_list_store_append (self->children, child);
}
