/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-target-place.h"

#include <glib/gi18n-lib.h>

#include "jihua-node-labels.h"
#include "jihua-target-relations.h"

/**
 * JihuaTargetPlace:
 *
 * Where a target is printed in the notice: the sentence of the measure with the
 * target's words marked in it, or its row of the annex. It leads there.
 */
struct _JihuaTargetPlace {
  GtkWidget    parent_instance;

  JihuaTarget *target;
  GtkWidget   *button;
  GtkWidget   *place;
  GtkWidget   *origin;
  GtkWidget   *words;
};

enum {
  PROP_TARGET = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaTargetPlace, jihua_target_place, GTK_TYPE_WIDGET)

static char *
mark_words (const char *sentence,
            gsize       start,
            gsize       end)
{
  g_autofree char *before = g_strndup (sentence, start);
  g_autofree char *words = g_strndup (sentence + start, end - start);

  return g_markup_printf_escaped ("%s<b><u>%s</u></b>%s", before, words, sentence + end);
}

/* The cells of a row as they stand side by side in the annex. */
static char *
quote_row (JihuaTarget *target)
{
  g_autofree char *number = jihua_node_dup_number_label (JIHUA_NODE (target));

  return g_markup_printf_escaped ("%s\u3000%s\u3000%s\u3000<b><u>%s</u></b>",
                                  number,
                                  jihua_node_get_display_title (JIHUA_NODE (target)),
                                  jihua_target_get_display_unit (target),
                                  jihua_target_get_cell_words (target));
}

/* What is not the wording of the notice does not bear its face, and has the
 * wording of the notice at hand. */
static void
mark_translation (JihuaTargetPlace *self)
{
  JihuaNode *parent = jihua_node_get_parent (JIHUA_NODE (self->target));
  const char *title = jihua_node_get_title (JIHUA_NODE (self->target));

  if (g_str_equal (jihua_node_get_display_title (JIHUA_NODE (self->target)), title))
    return;

  gtk_widget_remove_css_class (self->words, "official");
  gtk_widget_add_css_class (self->words, "translation");
  gtk_label_set_label (GTK_LABEL (self->origin), _("Unofficial translation"));
  gtk_widget_set_visible (self->origin, TRUE);
  if (JIHUA_IS_SECTION (parent) && *jihua_section_get_text (JIHUA_SECTION (parent)) != '\0')
    gtk_widget_set_tooltip_text (self->words, jihua_section_get_text (JIHUA_SECTION (parent)));
}

static char *
quote (JihuaTarget *target)
{
  gsize start, end;
  g_autofree char *sentence = jihua_target_relations_dup_sentence (target, &start, &end);

  return sentence != NULL ? mark_words (sentence, start, end) : quote_row (target);
}

static void
jihua_target_place_constructed (GObject *object)
{
  JihuaTargetPlace *self = JIHUA_TARGET_PLACE (object);
  JihuaNode *parent = jihua_node_get_parent (JIHUA_NODE (self->target));
  g_autofree char *place = jihua_node_dup_place_label (JIHUA_NODE (self->target));
  g_autofree char *words = quote (self->target);

  G_OBJECT_CLASS (jihua_target_place_parent_class)->constructed (object);

  gtk_label_set_label (GTK_LABEL (self->place), place);
  gtk_label_set_markup (GTK_LABEL (self->words), words);
  mark_translation (self);
  if (parent != NULL)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (self->button), "s", jihua_node_get_id (parent));
}

static void
jihua_target_place_dispose (GObject *object)
{
  JihuaTargetPlace *self = JIHUA_TARGET_PLACE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_TARGET_PLACE);
  g_clear_object (&self->target);

  G_OBJECT_CLASS (jihua_target_place_parent_class)->dispose (object);
}

static void
jihua_target_place_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch (property_id) {
    case PROP_TARGET:
      g_value_set_object (value, JIHUA_TARGET_PLACE (object)->target);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_target_place_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  switch (property_id) {
    case PROP_TARGET:
      JIHUA_TARGET_PLACE (object)->target = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_target_place_class_init (JihuaTargetPlaceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jihua_target_place_constructed;
  object_class->dispose = jihua_target_place_dispose;
  object_class->get_property = jihua_target_place_get_property;
  object_class->set_property = jihua_target_place_set_property;

  properties[PROP_TARGET] =
    g_param_spec_object ("target", NULL, NULL, JIHUA_TYPE_TARGET,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-target-place.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaTargetPlace, button);
  gtk_widget_class_bind_template_child (widget_class, JihuaTargetPlace, place);
  gtk_widget_class_bind_template_child (widget_class, JihuaTargetPlace, origin);
  gtk_widget_class_bind_template_child (widget_class, JihuaTargetPlace, words);
  gtk_widget_class_set_css_name (widget_class, "targetplace");
}

static void
jihua_target_place_init (JihuaTargetPlace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_target_place_new:
 * @target: a target of the plan
 *
 * Returns: (transfer full): the place where @target is printed
 */
GtkWidget *
jihua_target_place_new (JihuaTarget *target)
{
  return g_object_new (JIHUA_TYPE_TARGET_PLACE, "target", target, NULL);
}
