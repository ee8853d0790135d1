package kata.fake.connect;

import java.time.InstantSource;
import java.util.List;
import kata.fake.page.PageTokens;
import kata.fake.random.SharedRandom;
import kata.fake.route.Operation;

/** The operations of Amazon Connect that this fake answers. A new one needs its file and its line here. */
public final class ConnectOperations {

    private ConnectOperations() {}

    /**
     * All operations.
     *
     * @param clock dates what is changed, and page tokens
     * @param random makes new IDs, and page tokens
     */
    public static List<Operation> all(InstantSource clock, SharedRandom random) {
        PageTokens tokens = new PageTokens(clock, random);
        return List.of(
                new ListInstances(tokens),
                new DescribeInstance(),
                new ListUsers(tokens),
                new DescribeUser(),
                new CreateUser(clock, random),
                new UpdateUserRoutingProfile(clock),
                new UpdateUserIdentityInfo(clock),
                new DeleteUser(),
                new ListQueues(tokens),
                new CreateQueue(clock, random),
                new DescribeQueue(),
                new UpdateQueueStatus(clock),
                new UpdateQueueName(clock),
                new ListRoutingProfiles(tokens),
                new StartOutboundVoiceContact(clock, random),
                new StopContact(clock),
                new DescribeContact(),
                new UpdateContact(clock),
                new GetContactAttributes(),
                new UpdateContactAttributes(clock),
                new GetCurrentMetricData(clock, random),
                new TagResource(),
                new UntagResource(),
                new ListTagsForResource());
    }
}
