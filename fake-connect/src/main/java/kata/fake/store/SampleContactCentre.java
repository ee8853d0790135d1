package kata.fake.store;

import java.time.Instant;
import java.util.List;
import kata.fake.contact.AgentStatusType;
import kata.fake.contact.ContactFlow;
import kata.fake.contact.PhoneNumber;

/**
 * A small contact centre to try things on: one instance, twelve users, three routing profiles, three security profiles,
 * and twenty queues, of which eight are STANDARD and twelve belong to the users. Calls leave from one phone number by
 * two flows; five agents are there, four of them free, and no call goes on yet. It is the same every time.
 *
 * <p>The IDs are chosen so that {@code ListQueues} with {@code maxResults=4&queueTypes=STANDARD} answers five pages of
 * 3, 0, 2, 0 and 3 queues: a short page and an empty page are not the last one.
 */
public final class SampleContactCentre {

    /** The account that owns everything here. */
    public static final String ACCOUNT = "123456789012";

    /** The region in which everything is, if none is asked for. */
    public static final String REGION = "us-east-1";

    /** The one instance. */
    public static final String INSTANCE_ID = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";

    /** When the instance, its profiles, its queues and most users were created: 1767603600 seconds after the epoch. */
    public static final Instant CREATED = Instant.parse("2026-01-05T09:00:00Z");

    /** Ada Lovelace, an agent of {@link #SALES}: the first user in a listing. */
    public static final String ADA_ID = "40000000-0000-4000-8000-000000000001";

    /** The username of Ada Lovelace. */
    public static final String ADA_USERNAME = "ada";

    /** Grace Hopper, an administrator: the second user in a listing, and changed half a second after all the others. */
    public static final String GRACE_ID = "50000000-0000-4000-8000-000000000002";

    /** The username of Grace Hopper. */
    public static final String GRACE_USERNAME = "grace";

    /** The routing profile called Basic. */
    public static final String BASIC = "10000000-0000-4000-8000-0000000000a1";

    /** The routing profile called Sales. */
    public static final String SALES = "20000000-0000-4000-8000-0000000000a2";

    /** The routing profile called Support. */
    public static final String SUPPORT = "30000000-0000-4000-8000-0000000000a3";

    /** The security profile called Admin. */
    public static final String ADMIN = "10000000-0000-4000-8000-0000000000b1";

    /** The security profile called Agent. */
    public static final String AGENT = "20000000-0000-4000-8000-0000000000b2";

    /** The security profile called CallCenterManager. */
    public static final String MANAGER = "30000000-0000-4000-8000-0000000000b3";

    /** The STANDARD queue called BasicQueue: the first queue in a listing. */
    public static final String BASIC_QUEUE = "10000000-0000-4000-8000-0000000000c1";

    /** The STANDARD queue called Sales: agents of {@link #SALES} serve it. */
    public static final String SALES_QUEUE = "20000000-0000-4000-8000-0000000000c2";

    /** The STANDARD queue called Support: agents of {@link #SUPPORT} serve it. */
    public static final String SUPPORT_QUEUE = "30000000-0000-4000-8000-0000000000c3";

    /** The hours of operation called Basic Hours, which every queue has. */
    public static final String BASIC_HOURS = "10000000-0000-4000-8000-0000000000d1";

    /** The flow called Appointment reminder: it says what it has to say and leaves the contact in no queue. */
    public static final String REMINDER_FLOW = "10000000-0000-4000-8000-0000000000e1";

    /** The flow called Call back for Sales: it puts the contact into {@link #SALES_QUEUE}. */
    public static final String SALES_FLOW = "20000000-0000-4000-8000-0000000000e2";

    /** The ID of the phone number. */
    public static final String PHONE_NUMBER_ID = "10000000-0000-4000-8000-0000000000f1";

    /** The phone number, one of those that are kept for fiction: the caller ID of every queue. */
    public static final String PHONE_NUMBER = "+12025550100";

    private static final String BILLING_QUEUE = "90000000-0000-4000-8000-0000000000c4";
    private static final String ESCALATIONS_QUEUE = "f1000000-0000-4000-8000-0000000000c6";
    private static final String CALLBACKS_QUEUE = "f2000000-0000-4000-8000-0000000000c7";

    private final Store store;
    private final Instance instance;

    private SampleContactCentre(String region) {
        store = new Store(ACCOUNT, region);
        instance = instance(store);
        store.add(instance);
    }

    /** A store with the contact centre in it, fresh and shared with nobody. */
    public static Store create() {
        return create(REGION);
    }

    /** The same in another region, such as {@code eu-west-2}: only the ARNs and regions in it differ. */
    public static Store create(String region) {
        SampleContactCentre sample = new SampleContactCentre(region);
        sample.addProfiles();
        sample.addChannels();
        sample.addQueues();
        sample.addUsers();
        sample.startShift();
        return sample.store;
    }

    private static Instance instance(Store store) {
        return new Instance(
                INSTANCE_ID,
                store.instanceArn(INSTANCE_ID),
                "CONNECT_MANAGED",
                "sample-contact-centre",
                CREATED,
                "arn:aws:iam::" + ACCOUNT
                        + ":role/aws-service-role/connect.amazonaws.com/AWSServiceRoleForAmazonConnect",
                "ACTIVE",
                true,
                true,
                "https://sample-contact-centre.my.connect.aws");
    }

    private void addProfiles() {
        routingProfile(BASIC, "Basic Routing Profile", BASIC_QUEUE);
        routingProfile(SALES, "Sales", SALES_QUEUE, CALLBACKS_QUEUE);
        routingProfile(SUPPORT, "Support", SUPPORT_QUEUE, BILLING_QUEUE, ESCALATIONS_QUEUE, CALLBACKS_QUEUE);
        securityProfile(ADMIN, "Admin");
        securityProfile(AGENT, "Agent");
        securityProfile(MANAGER, "CallCenterManager");
    }

    private void addChannels() {
        String numberArn = "arn:aws:connect:" + store.region() + ":" + ACCOUNT + ":phone-number/" + PHONE_NUMBER_ID;
        store.add(INSTANCE_ID, new PhoneNumber(PHONE_NUMBER_ID, numberArn, PHONE_NUMBER));
        String hoursArn = instance.resourceArn("operating-hours", BASIC_HOURS);
        store.add(INSTANCE_ID, new HoursOfOperation(BASIC_HOURS, hoursArn, "Basic Hours"));
        String reminderArn = instance.resourceArn("contact-flow", REMINDER_FLOW);
        store.add(INSTANCE_ID, new ContactFlow(REMINDER_FLOW, reminderArn, "Appointment reminder", null));
        String salesArn = instance.resourceArn("contact-flow", SALES_FLOW);
        store.add(INSTANCE_ID, new ContactFlow(SALES_FLOW, salesArn, "Call back for Sales", SALES_QUEUE));
    }

    private void addQueues() {
        queue(BASIC_QUEUE, "BasicQueue");
        queue(SALES_QUEUE, "Sales");
        queue(SUPPORT_QUEUE, "Support");
        queue(BILLING_QUEUE, "Billing");
        queue("a1000000-0000-4000-8000-0000000000c5", "Returns");
        queue(ESCALATIONS_QUEUE, "Escalations");
        queue(CALLBACKS_QUEUE, "Callbacks");
        queue("f3000000-0000-4000-8000-0000000000c8", "Après-vente");
    }

    private void addUsers() {
        user(ADA_ID, ADA_USERNAME, "Ada", "Lovelace", AGENT, SALES);
        user(GRACE_ID, GRACE_USERNAME, "Grace", "Hopper", ADMIN, BASIC);
        user("60000000-0000-4000-8000-000000000003", "alan", "Alan", "Turing", AGENT, SALES);
        user("70000000-0000-4000-8000-000000000004", "barbara", "Barbara", "Liskov", MANAGER, BASIC);
        user("80000000-0000-4000-8000-000000000005", "dennis", "Dennis", "Ritchie", AGENT, SUPPORT);
        user("a0000000-0000-4000-8000-000000000006", "edsger", "Edsger", "Dijkstra", AGENT, BASIC);
        user("b0000000-0000-4000-8000-000000000007", "hedy", "Hedy", "Lamarr", AGENT, SALES);
        user("c0000000-0000-4000-8000-000000000008", "katherine", "Katherine", "Johnson", AGENT, SALES);
        user("d0000000-0000-4000-8000-000000000009", "ken", "Ken", "Thompson", AGENT, SUPPORT);
        user("e0000000-0000-4000-8000-00000000000a", "margaret", "Margaret", "Hamilton", MANAGER, SALES);
        user("f0000000-0000-4000-8000-00000000000b", "radia", "Radia", "Perlman", AGENT, SUPPORT);
        user("ff000000-0000-4000-8000-00000000000c", "zoe", "Zoë", "O'Neill", AGENT, BASIC);
        store.updateUser(INSTANCE_ID, GRACE_ID, grace -> grace.withRoutingProfileId(SUPPORT, CREATED.plusMillis(500)));
    }

    private void startShift() {
        List.of("ada", "alan", "dennis", "edsger").forEach(username -> status(username, AgentStatusType.ROUTABLE));
        status("hedy", AgentStatusType.CUSTOM);
    }

    private void status(String username, AgentStatusType status) {
        store.users(INSTANCE_ID).stream()
                .filter(user -> user.username().equals(username))
                .forEach(user -> store.agentStatus(INSTANCE_ID, user.id(), status));
    }

    private void routingProfile(String id, String name, String... queueIds) {
        String arn = instance.resourceArn("routing-profile", id);
        store.add(INSTANCE_ID, new RoutingProfile(id, arn, name, List.of(queueIds), CREATED, store.region()));
    }

    private void securityProfile(String id, String name) {
        String arn = instance.resourceArn("security-profile", id);
        store.add(INSTANCE_ID, new SecurityProfile(id, arn, name, CREATED, store.region()));
    }

    private void queue(String id, String name) {
        String arn = instance.resourceArn("queue", id);
        Queue.OutboundCallerConfig caller = new Queue.OutboundCallerConfig(name, PHONE_NUMBER_ID, null);
        Queue.Settings settings = new Queue.Settings(null, caller, BASIC_HOURS, null, Queue.ENABLED);
        store.add(INSTANCE_ID, new Queue(id, arn, name, QueueType.STANDARD, settings, CREATED, store.region()));
    }

    private void user(
            String id,
            String username,
            String firstName,
            String lastName,
            String securityProfileId,
            String routingProfileId) {
        store.add(
                INSTANCE_ID,
                new User(
                        id,
                        instance.resourceArn("agent", id),
                        username,
                        IdentityInfo.of(firstName, lastName, username + "@example.com"),
                        PhoneConfig.softPhone(),
                        List.of(securityProfileId),
                        routingProfileId,
                        CREATED,
                        store.region()));
    }
}
