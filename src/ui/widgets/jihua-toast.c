/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-toast.h"

#include <glib/gi18n-lib.h>

/* What a toast offers to take back, as long as nothing was done since. */
typedef struct {
  JihuaDocument *document;
  GPtrArray     *changes;
} Step;

static void
step_free (Step *step)
{
  g_object_unref (step->document);
  g_ptr_array_unref (step->changes);
  g_free (step);
}

static gboolean
is_last (const Step *step)
{
  return jihua_undo_peek_undo (jihua_document_get_undo (step->document)) == step->changes;
}

static void
undo_clicked (AdwToast *toast)
{
  const Step *step = g_object_get_data (G_OBJECT (toast), "step");

  if (is_last (step))
    jihua_document_undo (step->document);
}

static void
steps_changed (AdwToast *toast)
{
  if (!is_last (g_object_get_data (G_OBJECT (toast), "step")))
    adw_toast_dismiss (toast);
}

/**
 * jihua_toast_new:
 * @title: what to tell, as plain text
 *
 * Returns: (transfer full): a toast that tells it
 */
AdwToast *
jihua_toast_new (const char *title)
{
  AdwToast *toast = adw_toast_new (title);

  adw_toast_set_use_markup (toast, FALSE);

  return toast;
}

/**
 * jihua_toast_new_undo:
 * @document: the open ledger, in which something was just done
 * @title: (nullable): what was done; %NULL to say what undo would say
 *
 * The toast is about the last step alone: it goes away when another is made or
 * this one is undone.
 *
 * Returns: (transfer full): a toast that takes it back
 */
AdwToast *
jihua_toast_new_undo (JihuaDocument *document,
                      const char    *title)
{
  GPtrArray *changes = jihua_undo_peek_undo (jihua_document_get_undo (document));
  g_autofree char *label = NULL;
  AdwToast *toast;
  Step *step;

  g_return_val_if_fail (changes != NULL, NULL);

  g_object_get (document, "undo-label", &label, NULL);
  toast = jihua_toast_new (title != NULL ? title : label);
  step = g_new0 (Step, 1);
  step->document = g_object_ref (document);
  step->changes = g_ptr_array_ref (changes);
  g_object_set_data_full (G_OBJECT (toast), "step", step, (GDestroyNotify) step_free);
  adw_toast_set_button_label (toast, _("_Undo"));
  g_signal_connect (toast, "button-clicked", G_CALLBACK (undo_clicked), NULL);
  g_signal_connect_object (document, "notify::undo-label", G_CALLBACK (steps_changed), toast, G_CONNECT_SWAPPED);

  return toast;
}

static void
show (GtkWidget *widget,
      AdwToast  *toast)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);

  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);
  else
    g_object_unref (toast);
}

/**
 * jihua_toast_tell:
 * @widget: the widget that has done something
 * @title: what it has done
 *
 * Tells of it in the window around the widget, without asking for anything.
 */
void
jihua_toast_tell (GtkWidget  *widget,
                  const char *title)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  show (widget, jihua_toast_new (title));
}

/**
 * jihua_toast_offer_undo:
 * @widget: the widget that has changed something
 * @document: the open ledger that it has changed
 * @title: what it has changed
 *
 * Tells of it, with a button that takes it back.
 */
void
jihua_toast_offer_undo (GtkWidget     *widget,
                        JihuaDocument *document,
                        const char    *title)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  show (widget, jihua_toast_new_undo (document, title));
}
