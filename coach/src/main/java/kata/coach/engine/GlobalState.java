package kata.coach.engine;

import java.io.InputStream;
import java.io.PrintStream;
import java.net.ProxySelector;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * What a run could change for the whole JVM, as it stood before: streams, system properties, locale, time zone and the like.
 * Under {@code mvn test} all of it ends with the tests' process.
 */
record GlobalState(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Properties properties,
        Locale locale,
        Locale display,
        Locale format,
        TimeZone zone,
        @Nullable ProxySelector proxies,
        Thread.@Nullable UncaughtExceptionHandler uncaught) {

    static GlobalState capture() {
        return new GlobalState(
                System.in,
                System.out,
                System.err,
                (Properties) System.getProperties().clone(),
                Locale.getDefault(),
                Locale.getDefault(Locale.Category.DISPLAY),
                Locale.getDefault(Locale.Category.FORMAT),
                TimeZone.getDefault(),
                ProxySelector.getDefault(),
                Thread.getDefaultUncaughtExceptionHandler());
    }

    void restore() {
        System.setIn(in);
        System.setOut(out);
        System.setErr(err);
        if (!System.getProperties().equals(properties)) {
            System.setProperties(properties);
        }
        Locale.setDefault(locale);
        Locale.setDefault(Locale.Category.DISPLAY, display);
        Locale.setDefault(Locale.Category.FORMAT, format);
        TimeZone.setDefault(zone);
        ProxySelector.setDefault(proxies);
        Thread.setDefaultUncaughtExceptionHandler(uncaught);
    }
}
