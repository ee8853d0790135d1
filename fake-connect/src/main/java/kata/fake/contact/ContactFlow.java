package kata.fake.contact;

import org.jspecify.annotations.Nullable;

/**
 * What happens to a contact, step by step. Of the steps, this fake knows one: into which queue the contact goes.
 *
 * @param id the flow ID, which Connect calls a contact flow ID
 * @param arn the instance's ARN followed by {@code /contact-flow/ID}
 * @param name the name
 * @param queueId the queue into which the flow puts a contact that brings none along; null if it leaves it where it is
 */
public record ContactFlow(
        String id, String arn, String name, @Nullable String queueId) {}
