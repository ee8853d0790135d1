/**
 * What an account owns: instances with their users, queues, profiles and contacts, and the tags on all of them. Start
 * at {@link kata.fake.store.Store}; {@link kata.fake.store.SampleContactCentre} fills one.
 */
@NullMarked
package kata.fake.store;

import org.jspecify.annotations.NullMarked;
