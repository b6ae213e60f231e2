/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-attention-card.h"

#include <glib/gi18n-lib.h>

#include "jihua-attention.h"
#include "jihua-attention-row.h"
#include "jihua-standing-list.h"

/* So many are seen at a glance; the others are one click away. */
#define N_AT_FIRST 8

struct _JihuaAttentionCard {
  AdwBin parent_instance;

  JihuaStandings *standings;
  GListModel *targets;
  GListStore *needy;
  gboolean expanded;

  GtkWidget *count;
  GtkWidget *calm;
  GtkWidget *list_box;
  GtkWidget *more;
};

G_DEFINE_FINAL_TYPE (JihuaAttentionCard, jihua_attention_card, ADW_TYPE_BIN)

enum {
  PROP_STANDINGS = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static guint
get_n_shown (JihuaAttentionCard *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->needy));

  /* One more row takes no more room than the button that would show it. */
  return self->expanded || n <= N_AT_FIRST + 1 ? n : N_AT_FIRST;
}

static void
fill_list_box (JihuaAttentionCard *self)
{
  guint n = get_n_shown (self);

  gtk_list_box_remove_all (GTK_LIST_BOX (self->list_box));

  for (guint i = 0; i < n; i++) {
    g_autoptr (JihuaStanding) standing = g_list_model_get_item (G_LIST_MODEL (self->needy), i);

    gtk_list_box_append (GTK_LIST_BOX (self->list_box), jihua_attention_row_new (standing));
  }
}

static void
show_counts (JihuaAttentionCard *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->needy));
  /* Translators: what stands in the list of needs attention, and its order */
  g_autofree char *count = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u target, worst first", "%u targets, worst first", n), n);
  g_autofree char *more = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Show all %u", "Show all %u", n), n);

  gtk_label_set_label (GTK_LABEL (self->count), count);
  gtk_widget_set_visible (self->count, n > 1);
  gtk_widget_set_visible (self->calm, n == 0);
  gtk_widget_set_visible (self->list_box, n > 0);
  gtk_button_set_label (GTK_BUTTON (self->more), more);
  gtk_widget_set_visible (self->more, get_n_shown (self) < n);
}

/* Rows follow their own target; the list is made anew only when it holds other
 * targets, or the same in another order. */
static void
standings_changed (JihuaAttentionCard *self)
{
  g_autoptr (GPtrArray) needy = jihua_attention_collect (self->standings, self->targets);

  if (jihua_standing_list_sync (self->needy, needy))
    fill_list_box (self);

  show_counts (self);
}

static void
more_clicked (JihuaAttentionCard *self)
{
  GtkListBoxRow *next;

  self->expanded = TRUE;
  fill_list_box (self);
  show_counts (self);

  next = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list_box), N_AT_FIRST);
  gtk_widget_grab_focus (GTK_WIDGET (next));
}

static void
jihua_attention_card_constructed (GObject *object)
{
  JihuaAttentionCard *self = JIHUA_ATTENTION_CARD (object);

  G_OBJECT_CLASS (jihua_attention_card_parent_class)->constructed (object);

  self->targets = jihua_standing_list_new (self->standings, NULL);
  g_signal_connect_object (self->standings, "changed", G_CALLBACK (standings_changed), self, G_CONNECT_SWAPPED);
  standings_changed (self);
}

static void
jihua_attention_card_dispose (GObject *object)
{
  JihuaAttentionCard *self = JIHUA_ATTENTION_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_ATTENTION_CARD);
  g_clear_object (&self->standings);
  g_clear_object (&self->targets);

  G_OBJECT_CLASS (jihua_attention_card_parent_class)->dispose (object);
}

static void
jihua_attention_card_finalize (GObject *object)
{
  JihuaAttentionCard *self = JIHUA_ATTENTION_CARD (object);

  g_clear_object (&self->needy);

  G_OBJECT_CLASS (jihua_attention_card_parent_class)->finalize (object);
}

static void
jihua_attention_card_get_property (GObject    *object,
                                   guint       property_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  JihuaAttentionCard *self = JIHUA_ATTENTION_CARD (object);

  switch (property_id) {
  case PROP_STANDINGS:
    g_value_set_object (value, self->standings);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_attention_card_set_property (GObject      *object,
                                   guint         property_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  JihuaAttentionCard *self = JIHUA_ATTENTION_CARD (object);

  switch (property_id) {
  case PROP_STANDINGS:
    self->standings = g_value_dup_object (value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_attention_card_class_init (JihuaAttentionCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jihua_attention_card_constructed;
  object_class->dispose = jihua_attention_card_dispose;
  object_class->finalize = jihua_attention_card_finalize;
  object_class->get_property = jihua_attention_card_get_property;
  object_class->set_property = jihua_attention_card_set_property;

  properties[PROP_STANDINGS] =
    g_param_spec_object ("standings", NULL, NULL, JIHUA_TYPE_STANDINGS,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-attention-card.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaAttentionCard, count);
  gtk_widget_class_bind_template_child (widget_class, JihuaAttentionCard, calm);
  gtk_widget_class_bind_template_child (widget_class, JihuaAttentionCard, list_box);
  gtk_widget_class_bind_template_child (widget_class, JihuaAttentionCard, more);
  gtk_widget_class_bind_template_callback (widget_class, more_clicked);
}

static void
jihua_attention_card_init (JihuaAttentionCard *self)
{
  self->needy = g_list_store_new (JIHUA_TYPE_STANDING);

  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_attention_card_get_list_box:
 * @self: a card
 *
 * Returns: (transfer none): the list box with the rows that are shown
 */
GtkListBox *
jihua_attention_card_get_list_box (JihuaAttentionCard *self)
{
  g_return_val_if_fail (JIHUA_IS_ATTENTION_CARD (self), NULL);

  return GTK_LIST_BOX (self->list_box);
}
