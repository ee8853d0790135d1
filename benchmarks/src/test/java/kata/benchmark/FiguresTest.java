package kata.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The tables of a run")
class FiguresTest {

    private final Figures figures = new Figures();

    FiguresTest() {
        figures.add(Contender.FAKE, new ServerRun(800, 0.2, 0.5, 25));
        figures.add(Contender.MOCK_WEB_SERVER, new ServerRun(1000, 0.1, 0.4, 20));
        figures.add("GET", new SignatureRun(2000, 1000));
        figures.add(Contender.FAKE, new ServerRun(1800, 0.1, 0.25, 24));
        figures.add(Contender.MOCK_WEB_SERVER, new ServerRun(2000, 0.1, 0.2, 18));
        figures.add("GET", new SignatureRun(3000, 1500));
    }

    @Test
    @DisplayName("show the median and the extremes, and compare round by round")
    void tables() {
        assertThat(figures.tables()).isEqualTo("""
                        | DescribeUser | requests a second | of MockWebServer |
                        |---|---|---|
                        | fake-connect, all on | 1,300 (800-1,800) | 0.85 (0.80-0.90) |
                        | MockWebServer, bare | 1,500 (1,000-2,000) | 1.00 (1.00-1.00) |

                        | DescribeUser | p50 ms | p99 ms | server CPU us |
                        |---|---|---|---|
                        | fake-connect, all on | 0.15 (0.10-0.20) | 0.38 (0.25-0.50) | 24.5 (24.0-25.0) |
                        | MockWebServer, bare | 0.10 (0.10-0.10) | 0.30 (0.20-0.40) | 19.0 (18.0-20.0) |

                        | Signatures | verified a second | signed a second by the AWS SDK |
                        |---|---|---|
                        | GET | 2,500 (2,000-3,000) | 1,250 (1,000-1,500) |
                        """);
    }
}
