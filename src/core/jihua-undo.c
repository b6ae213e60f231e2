/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-undo.h"

/**
 * JihuaUndo:
 *
 * Two stacks of steps. A step is what a person did in one go: one or more
 * changes. The stacks hold what was made last, so that undoing and redoing are
 * the same move in opposite directions.
 */

typedef struct {
  GPtrArray *meant;   /* what the person did */
  GPtrArray *changes; /* what was made last, in order: the same, or its inverse */
} Step;

struct _JihuaUndo {
  GObject    parent_instance;

  GPtrArray *done;
  GPtrArray *undone;
};

enum {
  PROP_0,
  PROP_CAN_UNDO,
  PROP_CAN_REDO,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaUndo, jihua_undo, G_TYPE_OBJECT)

static Step *
step_new (GPtrArray *meant,
          GPtrArray *changes)
{
  Step *step = g_new0 (Step, 1);

  step->meant = g_ptr_array_ref (meant);
  step->changes = g_ptr_array_ref (changes);

  return step;
}

static void
step_free (Step *step)
{
  g_ptr_array_unref (step->meant);
  g_ptr_array_unref (step->changes);
  g_free (step);
}

static void
jihua_undo_finalize (GObject *object)
{
  JihuaUndo *self = JIHUA_UNDO (object);

  g_ptr_array_unref (self->done);
  g_ptr_array_unref (self->undone);

  G_OBJECT_CLASS (jihua_undo_parent_class)->finalize (object);
}

static void
jihua_undo_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  JihuaUndo *self = JIHUA_UNDO (object);

  switch (prop_id) {
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, jihua_undo_get_can_undo (self));
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, jihua_undo_get_can_redo (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_undo_class_init (JihuaUndoClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = jihua_undo_finalize;
  object_class->get_property = jihua_undo_get_property;

  properties[PROP_CAN_UNDO] =
    g_param_spec_boolean ("can-undo", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CAN_REDO] =
    g_param_spec_boolean ("can-redo", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_undo_init (JihuaUndo *self)
{
  self->done = g_ptr_array_new_with_free_func ((GDestroyNotify) step_free);
  self->undone = g_ptr_array_new_with_free_func ((GDestroyNotify) step_free);
}

static void
notify_all (JihuaUndo *self)
{
  for (guint i = PROP_CAN_UNDO; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

/**
 * jihua_undo_new:
 *
 * Returns: (transfer full): an empty undo stack
 */
JihuaUndo *
jihua_undo_new (void)
{
  return g_object_new (JIHUA_TYPE_UNDO, NULL);
}

/**
 * jihua_undo_push:
 * @self: an undo stack
 * @changes: (element-type JihuaChange): the changes that were made, in order
 *
 * Adds a step that was just made. What had been undone cannot be redone any
 * more.
 */
void
jihua_undo_push (JihuaUndo *self,
                 GPtrArray *changes)
{
  g_ptr_array_add (self->done, step_new (changes, changes));
  g_ptr_array_set_size (self->undone, 0);
  notify_all (self);
}

static Step *
peek_step (GPtrArray *stack)
{
  return stack->len > 0 ? g_ptr_array_index (stack, stack->len - 1) : NULL;
}

/* Takes the last step from one stack and puts its inverse on the other. */
static GPtrArray *
move_step (JihuaUndo  *self,
           GPtrArray  *from,
           GPtrArray  *to,
           const char *by,
           const char *at)
{
  Step *step = peek_step (from);
  GPtrArray *inverse;

  if (step == NULL)
    return NULL;

  inverse = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = step->changes->len; i > 0; i--)
    g_ptr_array_add (inverse, jihua_change_invert (g_ptr_array_index (step->changes, i - 1), by, at));

  g_ptr_array_add (to, step_new (step->meant, inverse));
  g_ptr_array_set_size (from, (gint) from->len - 1);
  notify_all (self);

  return inverse;
}

/**
 * jihua_undo_step_back:
 * @self: an undo stack
 * @by: who undoes
 * @at: when
 *
 * Returns: (nullable) (transfer full) (element-type JihuaChange): the changes
 *   to apply in order to undo the last step
 */
GPtrArray *
jihua_undo_step_back (JihuaUndo  *self,
                      const char *by,
                      const char *at)
{
  return move_step (self, self->done, self->undone, by, at);
}

/**
 * jihua_undo_step_forward:
 * @self: an undo stack
 * @by: who redoes
 * @at: when
 *
 * Returns: (nullable) (transfer full) (element-type JihuaChange): the changes
 *   to apply in order to redo the step undone last
 */
GPtrArray *
jihua_undo_step_forward (JihuaUndo  *self,
                         const char *by,
                         const char *at)
{
  return move_step (self, self->undone, self->done, by, at);
}

/**
 * jihua_undo_get_can_undo:
 * @self: an undo stack
 *
 * Returns: whether there is a step to undo
 */
gboolean
jihua_undo_get_can_undo (JihuaUndo *self)
{
  return self->done->len > 0;
}

/**
 * jihua_undo_get_can_redo:
 * @self: an undo stack
 *
 * Returns: whether there is a step to redo
 */
gboolean
jihua_undo_get_can_redo (JihuaUndo *self)
{
  return self->undone->len > 0;
}

/**
 * jihua_undo_peek_undo:
 * @self: an undo stack
 *
 * Returns: (nullable) (transfer none) (element-type JihuaChange): what undoing
 *   takes back
 */
GPtrArray *
jihua_undo_peek_undo (JihuaUndo *self)
{
  Step *step = peek_step (self->done);

  return step ? step->meant : NULL;
}

/**
 * jihua_undo_peek_redo:
 * @self: an undo stack
 *
 * Returns: (nullable) (transfer none) (element-type JihuaChange): what redoing
 *   makes again
 */
GPtrArray *
jihua_undo_peek_redo (JihuaUndo *self)
{
  Step *step = peek_step (self->undone);

  return step ? step->meant : NULL;
}
