package kata.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kata.fake.SampleAccount;

/**
 * A client that is a program of its own, installed by .ci/interop-tools and used by a program in src/bench/clients.
 *
 * @param askVersion the command that prints the version, and fails where the client is missing
 * @param command the command that sends the burst
 * @param variables what these two commands see of the environment besides PATH and AWS's settings
 */
record ClientProgram(
        String name,
        List<String> modes,
        boolean sharesTheMachine,
        List<String> askVersion,
        List<String> command,
        Map<String, String> variables)
        implements RealClient {

    private static final long LIMIT_SECONDS = 400;

    /** What came of a command, with everything that it wrote. */
    private record Result(int status, String output) {}

    /** All of them. Only where packages put them: a developer's own, of whatever version, is left alone. */
    static List<RealClient> all(Path root) {
        Path clients = root.resolve("solutions/src/bench/clients");
        String node = root.resolve("fake-connect/target/interop/node_modules").toString();
        String aws = Files.isExecutable(Path.of("/usr/bin/aws")) ? "/usr/bin/aws" : "/usr/local/bin/aws";
        return List.of(
                new ClientProgram(
                        "Boto3",
                        List.of("legacy", "standard", "adaptive"),
                        true,
                        List.of("/usr/bin/python3", "-c", "import boto3; print(boto3.__version__)"),
                        List.of("/usr/bin/python3", clients.resolve("burst.py").toString()),
                        Map.of()),
                new ClientProgram(
                        "AWS SDK for JavaScript",
                        List.of("standard", "adaptive"),
                        true,
                        List.of("node", "-p", "require('@aws-sdk/client-connect/package.json').version"),
                        List.of("node", clients.resolve("burst.cjs").toString()),
                        Map.of("NODE_PATH", node)),
                new ClientProgram(
                        "AWS CLI",
                        List.of("standard", "adaptive"),
                        false,
                        List.of("sh", "-c", "\"$AWS\" --version | sed 's|^aws-cli/||; s| .*||'"),
                        List.of("sh", clients.resolve("burst.sh").toString()),
                        Map.of("AWS", aws)));
    }

    @Override
    public Optional<String> version() {
        try {
            Result result = run(askVersion, Map.of());
            String version = result.output().strip();
            return result.status() == 0 && version.matches("\\d+(\\.\\d+)+") ? Optional.of(version) : Optional.empty();
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<String> burst(String endpoint, String mode) {
        Map<String, String> setting = Map.of(
                "AWS_RETRY_MODE",
                mode,
                "ENDPOINT",
                endpoint,
                "INSTANCE_ID",
                Burst.INSTANCE,
                "ROUTING_PROFILE_ID",
                Burst.NEW_PROFILE,
                "USER_IDS",
                String.join(" ", Burst.userIds()));
        return run(command, setting)
                .output()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private Result run(List<String> words, Map<String, String> setting) {
        try {
            Path home = Files.createTempDirectory("bench");
            Path output = home.resolve("output");
            ProcessBuilder builder = new ProcessBuilder(words)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().keySet().retainAll(List.of("PATH"));
            builder.environment().putAll(surroundings(home));
            builder.environment().putAll(variables);
            builder.environment().putAll(setting);
            try {
                return await(builder.start(), output);
            } finally {
                delete(home);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(words.get(0) + " could not be run.", e);
        }
    }

    private static Map<String, String> surroundings(Path home) {
        Map<String, String> variables = new HashMap<>();
        variables.put("HOME", home.toString());
        variables.put("LC_ALL", "C.UTF-8");
        variables.put("PYTHONDONTWRITEBYTECODE", "1");
        variables.put("NODE_NO_WARNINGS", "1");
        variables.put("AWS_CONFIG_FILE", home.resolve("no-config").toString());
        variables.put(
                "AWS_SHARED_CREDENTIALS_FILE", home.resolve("no-credentials").toString());
        variables.put("AWS_EC2_METADATA_DISABLED", "true");
        variables.put("AWS_PAGER", "");
        variables.put("AWS_REGION", "us-east-1");
        variables.put("AWS_DEFAULT_REGION", "us-east-1");
        variables.put("AWS_ACCESS_KEY_ID", SampleAccount.ADMIN_KEY_ID);
        variables.put("AWS_SECRET_ACCESS_KEY", SampleAccount.ADMIN_SECRET);
        return variables;
    }

    private Result await(Process process, Path output) throws IOException {
        try {
            process.getOutputStream().close();
            if (process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                return new Result(process.exitValue(), Files.readString(output));
            }
            throw new IllegalStateException(name + " did not end within " + LIMIT_SECONDS + " seconds.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(name + " was interrupted.", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
