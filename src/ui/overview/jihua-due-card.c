/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-due-card.h"

#include <glib/gi18n-lib.h>

#include "jihua-due-row.h"

/* So many are seen at a glance; the others are one click away. */
#define N_AT_FIRST 8

struct _JihuaDueCard {
  AdwBin parent_instance;

  JihuaStandings *standings;
  GPtrArray *dues;
  gboolean expanded;

  GtkWidget *count;
  GtkWidget *calm;
  GtkWidget *list_box;
  GtkWidget *more;
  GtkWidget *more_label;
};

G_DEFINE_FINAL_TYPE (JihuaDueCard, jihua_due_card, ADW_TYPE_BIN)

enum {
  PROP_STANDINGS = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Who has reported all is no longer asked. */
static gboolean
owes_nothing (const JihuaUnitDue *due)
{
  return due->unreported->len == 0;
}

static const JihuaUnitDue *
get_due (JihuaDueCard *self,
         guint         index)
{
  return g_ptr_array_index (self->dues, index);
}

/* What nobody answers for stands last and is always shown: it wants a unit. */
static gboolean
is_shown (JihuaDueCard *self,
          guint         index)
{
  /* One more row takes no more room than the button that would show it. */
  return self->expanded || self->dues->len <= N_AT_FIRST + 1 || index < N_AT_FIRST
         || get_due (self, index)->unit == NULL;
}

static guint
count_shown (JihuaDueCard *self)
{
  guint n = 0;

  for (guint i = 0; i < self->dues->len; i++)
    n += is_shown (self, i);

  return n;
}

/* --- Rows ----------------------------------------------------------------- */

static void
fill_list_box (JihuaDueCard *self)
{
  g_autoptr (GtkSizeGroup) name = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  g_autoptr (GtkSizeGroup) cells = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  g_autoptr (GtkSizeGroup) count = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  JihuaDueColumns columns = { name, cells, count };

  gtk_list_box_remove_all (GTK_LIST_BOX (self->list_box));
  for (guint i = 0; i < self->dues->len; i++) {
    if (is_shown (self, i))
      gtk_list_box_append (GTK_LIST_BOX (self->list_box), jihua_due_row_new (get_due (self, i), self->standings, &columns));
  }
}

/* Rows that still stand for the same units take the news; else all are made anew. */
static gboolean
update_rows (JihuaDueCard *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list_box), (int) count_shown (self));
  int index = 0;

  if (row != NULL)
    return FALSE;

  for (guint i = 0; i < self->dues->len; i++) {
    if (!is_shown (self, i))
      continue;

    row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list_box), index++);
    if (row == NULL || g_strcmp0 (jihua_due_row_get_unit (JIHUA_DUE_ROW (row)), get_due (self, i)->unit) != 0)
      return FALSE;

    jihua_due_row_update (JIHUA_DUE_ROW (row), get_due (self, i), self->standings);
  }

  return TRUE;
}

/* --- Counts --------------------------------------------------------------- */

static char *
describe_units (JihuaDueCard *self,
                guint         n_unreported,
                guint         n_due)
{
  guint n_units = self->dues->len;

  if (n_units > 0 && get_due (self, n_units - 1)->unit == NULL)
    n_units--;
  if (n_units == 0)
    /* Translators: how many figures are not reported, %1$u, of those that are due */
    return g_strdup_printf (C_("due", "%1$u of %2$u"), n_unreported, n_due);

  return g_strdup_printf (/* Translators: %1$u figures of %2$u are not reported; plural by the units that owe them, %3$u */
                          g_dngettext (GETTEXT_PACKAGE, "%1$u of %2$u, %3$u unit", "%1$u of %2$u, %3$u units", n_units),
                          n_unreported, n_due, n_units);
}

static void
show_counts (JihuaDueCard *self,
             guint         n_unreported,
             guint         n_due)
{
  g_autofree char *count = describe_units (self, n_unreported, n_due);
  guint n_hidden = self->dues->len - count_shown (self);
  g_autofree char *more = g_strdup_printf (/* Translators: shows the responsible units that are left out at first */
                                           g_dngettext (GETTEXT_PACKAGE, "%u more unit", "%u more units", n_hidden),
                                           n_hidden);

  gtk_label_set_label (GTK_LABEL (self->count), count);
  gtk_widget_set_visible (self->count, n_unreported > 0);
  gtk_label_set_label (GTK_LABEL (self->calm),
                       n_due > 0 ? _("All figures that are due have been reported.") : _("No figure is due yet."));
  gtk_widget_set_visible (self->calm, n_unreported == 0);
  gtk_widget_set_visible (self->list_box, n_unreported > 0);
  gtk_label_set_label (GTK_LABEL (self->more_label), more);
  gtk_widget_set_visible (self->more, n_hidden > 0);
}

static void
standings_changed (JihuaDueCard *self)
{
  g_autoptr (GPtrArray) dues = jihua_unit_due_collect (jihua_standings_get_ledger (self->standings),
                                                       jihua_standings_get_as_of (self->standings));
  guint n_unreported = 0, n_due = 0;

  for (guint i = 0; i < dues->len; i++) {
    n_unreported += ((JihuaUnitDue *) dues->pdata[i])->unreported->len;
    n_due += jihua_unit_due_count (dues->pdata[i]);
  }

  for (guint i = dues->len; i > 0; i--) {
    if (owes_nothing (dues->pdata[i - 1]))
      g_ptr_array_remove_index (dues, i - 1);
  }

  g_clear_pointer (&self->dues, g_ptr_array_unref);
  self->dues = g_steal_pointer (&dues);
  if (!update_rows (self))
    fill_list_box (self);
  show_counts (self, n_unreported, n_due);
}

static void
more_clicked (JihuaDueCard *self)
{
  GtkListBoxRow *next;

  self->expanded = TRUE;
  standings_changed (self);

  next = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list_box), N_AT_FIRST);
  gtk_widget_grab_focus (GTK_WIDGET (next));
}

/* --- Object --------------------------------------------------------------- */

static void
jihua_due_card_constructed (GObject *object)
{
  JihuaDueCard *self = JIHUA_DUE_CARD (object);

  G_OBJECT_CLASS (jihua_due_card_parent_class)->constructed (object);

  g_signal_connect_object (self->standings, "changed", G_CALLBACK (standings_changed), self, G_CONNECT_SWAPPED);
  standings_changed (self);
}

static void
jihua_due_card_dispose (GObject *object)
{
  JihuaDueCard *self = JIHUA_DUE_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_DUE_CARD);
  g_clear_pointer (&self->dues, g_ptr_array_unref);
  g_clear_object (&self->standings);

  G_OBJECT_CLASS (jihua_due_card_parent_class)->dispose (object);
}

static void
jihua_due_card_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  JihuaDueCard *self = JIHUA_DUE_CARD (object);

  switch (property_id) {
  case PROP_STANDINGS:
    g_value_set_object (value, self->standings);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_due_card_set_property (GObject      *object,
                             guint         property_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  JihuaDueCard *self = JIHUA_DUE_CARD (object);

  switch (property_id) {
  case PROP_STANDINGS:
    self->standings = g_value_dup_object (value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_due_card_class_init (JihuaDueCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jihua_due_card_constructed;
  object_class->dispose = jihua_due_card_dispose;
  object_class->get_property = jihua_due_card_get_property;
  object_class->set_property = jihua_due_card_set_property;

  properties[PROP_STANDINGS] =
    g_param_spec_object ("standings", NULL, NULL, JIHUA_TYPE_STANDINGS,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-due-card.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaDueCard, count);
  gtk_widget_class_bind_template_child (widget_class, JihuaDueCard, calm);
  gtk_widget_class_bind_template_child (widget_class, JihuaDueCard, list_box);
  gtk_widget_class_bind_template_child (widget_class, JihuaDueCard, more);
  gtk_widget_class_bind_template_child (widget_class, JihuaDueCard, more_label);
  gtk_widget_class_bind_template_callback (widget_class, more_clicked);
}

static void
jihua_due_card_init (JihuaDueCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_due_card_get_list_box:
 * @self: a card
 *
 * Returns: (transfer none): the list box with the units that are shown
 */
GtkListBox *
jihua_due_card_get_list_box (JihuaDueCard *self)
{
  g_return_val_if_fail (JIHUA_IS_DUE_CARD (self), NULL);

  return GTK_LIST_BOX (self->list_box);
}
