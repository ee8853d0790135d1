package kata.fake.store;

/**
 * When a queue is open. The hours themselves are of no consequence here, so they are left out.
 *
 * @param id the hours of operation ID
 * @param arn the instance's ARN followed by {@code /operating-hours/ID}
 * @param name the name
 */
public record HoursOfOperation(String id, String arn, String name) {}
