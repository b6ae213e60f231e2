/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-deed-form.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "jihua-cramped.h"
#include "jihua-i18n.h"
#include "jihua-plain-row.h"
#include "jihua-work-details.h"
#include "jihua-work-row.h"

/**
 * JihuaDeedForm:
 *
 * What is recorded of a deed in place of figures: the items of a milestone, each
 * with the day it was done; or how far it is, since when, and where that is
 * known from.
 */
struct _JihuaDeedForm {
  GtkWidget      parent_instance;

  JihuaDocument *document;
  JihuaTarget   *target;
  GtkWidget     *list;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_TARGET,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaDeedForm, jihua_deed_form, GTK_TYPE_WIDGET)

static void
append (JihuaDeedForm *self,
        GtkWidget     *row)
{
  gtk_list_box_append (GTK_LIST_BOX (self->list), row);
}

static void
follow_item (GtkWidget *check)
{
  JihuaWork *work = g_object_get_data (G_OBJECT (check), "work");

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), jihua_work_get_record (work) != NULL);
}

static void
item_toggled (GtkCheckButton *check,
              JihuaWork      *work)
{
  if (gtk_check_button_get_active (check))
    jihua_work_finish (work);
  else
    jihua_work_remove (work);
}

static GtkWidget *
create_check (JihuaWork  *work,
              const char *name)
{
  GtkWidget *check = gtk_check_button_new ();

  g_object_set_data_full (G_OBJECT (check), "work", g_object_ref (work), g_object_unref);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  follow_item (check);
  g_signal_connect_object (check, "toggled", G_CALLBACK (item_toggled), work, 0);
  g_signal_connect_object (work, "notify::record", G_CALLBACK (follow_item), check, G_CONNECT_SWAPPED);

  return check;
}

static GtkWidget *
create_date_row (JihuaWork *work)
{
  GtkWidget *row = jihua_plain_row_new (ADW_TYPE_ACTION_ROW, _("Date"));

  adw_action_row_add_suffix (ADW_ACTION_ROW (row), jihua_work_details_new_date (work));

  return row;
}

/* Beside the name of an item or, where there is no room, among its details. */
static void
place_date (GtkWidget *item,
            gboolean   cramped)
{
  gtk_widget_set_visible (g_object_get_data (G_OBJECT (item), "date"), !cramped);
  gtk_widget_set_visible (g_object_get_data (G_OBJECT (item), "date-row"), cramped);
}

static void
add_date (GtkWidget *item,
          JihuaWork *work)
{
  GtkWidget *date = jihua_work_details_new_date (work);
  GtkWidget *row = create_date_row (work);

  g_object_set_data (G_OBJECT (item), "date", date);
  g_object_set_data (G_OBJECT (item), "date-row", row);
  adw_expander_row_add_suffix (ADW_EXPANDER_ROW (item), date);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (item), row);
  gtk_widget_set_visible (row, FALSE);
  jihua_cramped_watch (item, place_date);
}

static void
append_item (JihuaDeedForm *self,
             const char    *item)
{
  g_autoptr (JihuaWork) work = jihua_work_new_item (self->document, self->target, item);
  const char *name = jihua_plan_gettext (item);
  GtkWidget *row = jihua_plain_row_new (ADW_TYPE_EXPANDER_ROW, name);

  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (row), create_check (work, name));
  add_date (row, work);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (row), jihua_work_details_new_source (work));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (row), jihua_work_details_new_text (work));
  append (self, row);
}

static void
append_items (JihuaDeedForm *self,
              GStrv          items)
{
  for (; *items; items++)
    append_item (self, *items);
}

static void
append_work (JihuaDeedForm *self)
{
  g_autoptr (JihuaWork) work = jihua_work_new (self->document, JIHUA_NODE (self->target));

  append (self, jihua_work_row_new (work));
  append (self, create_date_row (work));
  append (self, jihua_work_details_new_source (work));
  append (self, jihua_work_details_new_text (work));
}

static void
jihua_deed_form_constructed (GObject *object)
{
  JihuaDeedForm *self = JIHUA_DEED_FORM (object);
  GStrv items = jihua_target_get_goal (self->target)->items;

  G_OBJECT_CLASS (jihua_deed_form_parent_class)->constructed (object);

  if (items && *items)
    append_items (self, items);
  else
    append_work (self);
}

static void
jihua_deed_form_dispose (GObject *object)
{
  JihuaDeedForm *self = JIHUA_DEED_FORM (object);

  g_clear_pointer (&self->list, gtk_widget_unparent);
  g_clear_object (&self->document);
  g_clear_object (&self->target);

  G_OBJECT_CLASS (jihua_deed_form_parent_class)->dispose (object);
}

static void
jihua_deed_form_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  JihuaDeedForm *self = JIHUA_DEED_FORM (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;
    case PROP_TARGET:
      g_value_set_object (value, self->target);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_deed_form_set_property (GObject      *object,
                              guint         property_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  JihuaDeedForm *self = JIHUA_DEED_FORM (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_TARGET:
      self->target = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_deed_form_class_init (JihuaDeedFormClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_deed_form_constructed;
  object_class->dispose = jihua_deed_form_dispose;
  object_class->get_property = jihua_deed_form_get_property;
  object_class->set_property = jihua_deed_form_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, flags);
  properties[PROP_TARGET] =
    g_param_spec_object ("target", NULL, NULL, JIHUA_TYPE_TARGET, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "deedform");
}

static void
jihua_deed_form_init (JihuaDeedForm *self)
{
  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Progress"), -1);
  gtk_widget_set_parent (self->list, GTK_WIDGET (self));
}

/**
 * jihua_deed_form_new:
 * @document: the open ledger
 * @target: a target whose goal is a deed
 *
 * Returns: (transfer floating): a form for what is recorded of it
 */
GtkWidget *
jihua_deed_form_new (JihuaDocument *document,
                     JihuaTarget   *target)
{
  return g_object_new (JIHUA_TYPE_DEED_FORM,
                       "document", document,
                       "target", target,
                       NULL);
}
