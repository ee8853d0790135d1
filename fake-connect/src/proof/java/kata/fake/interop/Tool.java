package kata.fake.interop;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.opentest4j.TestAbortedException;

/**
 * A client of another maker's. Where it is missing, its tests are skipped; with the environment variable
 * {@code KATA_INTEROP=required} they fail.
 *
 * @param name what it is called in a sentence
 * @param probes commands that end well where the client can be used: the first that does says where it is
 */
record Tool(String name, List<List<String>> probes) {

    /** Only where packages put it: a developer's own, of whatever version, is left alone. */
    static final Tool AWS_CLI = new Tool(
            "The AWS CLI", List.of(List.of("/usr/bin/aws", "--version"), List.of("/usr/local/bin/aws", "--version")));

    static final Tool BOTO3 = new Tool("Boto3", List.of(List.of("/usr/bin/python3", "-c", "import boto3")));

    static final Tool NODE_SDK = ofNode("The AWS SDK for JavaScript", "require('@aws-sdk/client-connect')");

    static final Tool NEWMAN = ofNode("Newman", "require('newman')");

    /** Since 7.75 it can sign. */
    static final Tool CURL = new Tool("A curl with --aws-sigv4", List.of(List.of("curl", "--aws-sigv4", "x", "-V")));

    private static final String MODE = "KATA_INTEROP";
    private static final String REQUIRED = "required";

    private static Tool ofNode(String name, String packages) {
        String code = "if (parseInt(process.versions.node) < 20) process.exit(1); " + packages;
        String own = Folders.NODE.resolve("node_modules/node/bin/node").toString();
        return new Tool(name, List.of(List.of("node", "-e", code), List.of(own, "-e", code)));
    }

    /** The program that runs the client. Aborts or fails the test if there is none. */
    String program() {
        try {
            return program(System.getenv(MODE));
        } catch (TestAbortedException e) {
            // Failsafe counts what is skipped and keeps the reason to itself.
            System.out.println(e.getMessage());
            throw e;
        }
    }

    String program(@Nullable String mode) {
        for (List<String> probe : probes) {
            if (Command.works(probe)) {
                return probe.get(0);
            }
        }
        String missing = name + " cannot be used here: "
                + probes.stream().map(probe -> probe.get(0)).distinct().collect(Collectors.joining(" or "))
                + (probes.size() == 1 ? " is" : " are") + " missing, too old or without the packages it needs.";
        String remedy = " Install it with .ci/interop-tools.";
        if (REQUIRED.equals(mode)) {
            return Assertions.fail(missing + remedy + " With KATA_INTEROP=required its tests must not be skipped.");
        }
        return Assumptions.abort(missing + " So its tests are skipped." + remedy);
    }
}
