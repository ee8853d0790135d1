/**
 * The lessons, read from their Markdown: the one place where a step's title, glossary terms and hints are written.
 *
 * <p>Start at {@link kata.coach.lesson.Lessons}.
 */
@NullMarked
package kata.coach.lesson;

import org.jspecify.annotations.NullMarked;
