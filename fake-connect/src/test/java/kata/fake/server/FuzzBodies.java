package kata.fake.server;

import static kata.fake.store.SampleContactCentre.AGENT;
import static kata.fake.store.SampleContactCentre.BASIC;
import static kata.fake.store.SampleContactCentre.BASIC_HOURS;
import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static kata.fake.store.SampleContactCentre.PHONE_NUMBER_ID;
import static kata.fake.store.SampleContactCentre.SALES_FLOW;
import static kata.fake.store.SampleContactCentre.SALES_QUEUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Good bodies in which one value was replaced by another, so that they get as far as possible. */
final class FuzzBodies {

    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"(?!:)|[0-9]+|true|\\[[^\\[]*?]|\\{[^{}]*}");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "5",
            "1.5",
            "1e999",
            "99999999999999999999",
            "\"\"",
            "\" \"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"%zz\"",
            "[]",
            "[null]",
            "[[]]",
            "[\"\"]",
            "[{}]",
            "{}",
            "{\"a\":null}",
            "{\"\":\"\"}",
            "{\"aws:x\":\"y\"}",
            "[null,null]",
            "{\"a\":{}}",
            "\"" + "x".repeat(40_000) + "\"",
            "\"ENABLED\"",
            "\"VOICE\"");
    private static final Map<String, String> GOOD = Map.of(
            "CreateUser",
            "{\"Username\":\"u\",\"SecurityProfileIds\":[\"" + AGENT + "\"],\"RoutingProfileId\":\"" + BASIC
                    + "\",\"PhoneConfig\":{\"PhoneType\":\"SOFT_PHONE\",\"AutoAccept\":true,\"AfterContactWorkTimeLimit\":5},"
                    + "\"IdentityInfo\":{\"FirstName\":\"a\",\"Email\":\"a@b.example\"},\"Tags\":{\"k\":\"v\"}}",
            "CreateQueue",
            "{\"Name\":\"q\",\"HoursOfOperationId\":\"" + BASIC_HOURS + "\",\"Description\":\"d\",\"MaxContacts\":5,"
                    + "\"QuickConnectIds\":[\"x\"],\"OutboundCallerConfig\":{\"OutboundCallerIdNumberId\":\""
                    + PHONE_NUMBER_ID + "\",\"OutboundCallerIdName\":\"n\"},\"Tags\":{\"k\":\"v\"}}",
            "StartOutboundVoiceContact",
            "{\"InstanceId\":\"" + INSTANCE_ID + "\",\"ContactFlowId\":\"" + SALES_FLOW + "\",\"QueueId\":\""
                    + SALES_QUEUE
                    + "\",\"DestinationPhoneNumber\":\"+12025550101\",\"Attributes\":{\"a\":\"b\"},\"Name\":\"n\","
                    + "\"ClientToken\":\"t\",\"References\":{\"r\":{\"Type\":\"URL\",\"Value\":\"v\"}},"
                    + "\"TrafficType\":\"GENERAL\",\"RingTimeoutInSeconds\":20}",
            "GetCurrentMetricData",
            "{\"Filters\":{\"Queues\":[\"" + SALES_QUEUE
                    + "\"],\"Channels\":[\"VOICE\"]},\"CurrentMetrics\":[{\"Name\":"
                    + "\"AGENTS_ONLINE\",\"Unit\":\"COUNT\"}],\"Groupings\":[\"QUEUE\"],\"MaxResults\":5,\"SortCriteria\":"
                    + "[{\"SortByMetric\":\"AGENTS_ONLINE\",\"SortOrder\":\"ASCENDING\"}]}",
            "UpdateContact",
            "{\"Name\":\"n\",\"Description\":\"d\",\"References\":{\"r\":{\"Type\":\"URL\",\"Value\":\"v\"}},"
                    + "\"SegmentAttributes\":{\"s\":{\"ValueString\":\"v\"}}}",
            "UpdateUserIdentityInfo",
            "{\"IdentityInfo\":{\"FirstName\":\"a\",\"LastName\":\"b\",\"Email\":\"a@b.example\",\"SecondaryEmail\":\"c\"}}",
            "UpdateContactAttributes",
            "{\"InstanceId\":\"" + INSTANCE_ID + "\",\"InitialContactId\":\"x\",\"Attributes\":{\"a\":\"b\"}}",
            "TagResource",
            "{\"tags\":{\"k\":\"v\",\"l\":\"w\"}}",
            "StopContact",
            "{\"InstanceId\":\"" + INSTANCE_ID + "\",\"ContactId\":\"x\",\"DisconnectReason\":{\"Code\":\"API\"}}");
    private static final String OTHER =
            "{\"RoutingProfileId\":\"" + BASIC + "\",\"Status\":\"ENABLED\",\"Name\":\"n\",\"Description\":\"d\"}";

    private FuzzBodies() {}

    static String mutated(String operation, Random random) {
        String mutant = GOOD.getOrDefault(operation, OTHER);
        for (int i = random.nextInt(3); i >= 0; i--) {
            List<int[]> values = new ArrayList<>();
            for (Matcher value = VALUE.matcher(mutant); value.find(); ) {
                values.add(new int[] {value.start(), value.end()});
            }
            if (!values.isEmpty()) {
                int[] value = values.get(random.nextInt(values.size()));
                mutant = mutant.substring(0, value[0])
                        + VALUES.get(random.nextInt(VALUES.size()))
                        + mutant.substring(value[1]);
            }
        }
        return mutant;
    }
}
