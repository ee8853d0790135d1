/**
 * JSON the way Amazon Connect writes it: PascalCase members, absent instead of null, seconds since the epoch. One
 * class: {@link kata.fake.json.Json}.
 */
@NullMarked
package kata.fake.json;

import org.jspecify.annotations.NullMarked;
