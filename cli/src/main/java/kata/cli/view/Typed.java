package kata.cli.view;

/**
 * What to type to start the program, for sentences that ask for it. The Windows command line takes {@code .\kata} and
 * not {@code ./kata}, so that the script which starts the program says how it is called: in the system property
 * {@code kata.command}.
 */
public final class Typed {

    private static final String COMMAND = "kata.command";
    private static final String ELSEWHERE = "./kata";

    private Typed() {}

    /** The program alone. */
    public static String kata() {
        return System.getProperty(COMMAND, ELSEWHERE);
    }

    /** The program with what follows it. */
    public static String kata(String arguments) {
        return kata() + " " + arguments;
    }
}
