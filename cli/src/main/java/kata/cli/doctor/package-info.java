/**
 * Says what is wrong with a machine, and what to type.
 *
 * <p>Start at {@link kata.cli.doctor.Doctor}; each look is a class of its own.
 */
@NullMarked
package kata.cli.doctor;

import org.jspecify.annotations.NullMarked;
