/**
 * The tokens that lead from one page of a listing to the next. One class: {@link kata.fake.page.PageTokens}.
 */
@NullMarked
package kata.fake.page;

import org.jspecify.annotations.NullMarked;
