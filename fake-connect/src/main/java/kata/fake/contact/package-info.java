/**
 * What is going on in a contact centre: contacts, the flows and numbers that they come by, and whether agents are there
 * for them. Start at {@link kata.fake.contact.Contacts}.
 */
@NullMarked
package kata.fake.contact;

import org.jspecify.annotations.NullMarked;
