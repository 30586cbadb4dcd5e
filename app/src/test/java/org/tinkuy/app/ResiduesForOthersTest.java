package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tinkuy.app.StudyJson.number;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What others than the operator are told of by-products and waste.
class ResiduesForOthersTest {
  @TempDir private Path folder = Path.of("");

  /// From the figure of the share on.
  private String share(WrittenPark park, String audience) {
    Terminal terminal =
        Terminal.run("flows", park.folder(), "--audience", audience, "--out", park.out());
    assertThat(terminal.exit()).as(terminal.err()).isZero();
    String name = "forty-2024-flows" + (audience.equals("public") ? "-public" : "") + ".json";
    String json = Folders.read(park.out().resolve(name)).replaceAll("\\s+", " ");
    assertThat(StudyJson.faults(json)).isEmpty();
    assertThat(json).contains("\"circularity.recirculated\"");
    return json.substring(json.indexOf("\"circularity.recirculated\""));
  }

  /// Forty firms hand 100 t each to neighbours, take 10 t to a landfill, have 2 t treated and put 2
  /// t into stock; two give away 50 t besides, of which nobody tells whether they stay a material:
  /// 4,000 to 4,100 of 4,660 t. The end of that range would tell others how much the two give,
  /// which its own row keeps from them.
  ///
  /// @param today where the 50 t go; empty where nobody says
  @ParameterizedTest
  @ValueSource(strings = {"sold", ""})
  void theRangeThatAnUnsaidFateLeavesOpenDoesNotTellHowMuchAFirmGives(String today) {
    WrittenPark park = WrittenPark.of(folder, "forty");
    park.write(
        "tenants.csv",
        "tenant,name,sector\n"
            + IntStream.rangeClosed(1, 40)
                .mapToObj(firm -> "F%s,Firm %s,1050\n".formatted(firm, firm))
                .collect(Collectors.joining()));
    park.write(
        "flows.csv",
        "flow,period,tenant,direction,carrier,kind,quantity,unit,state,today\n"
            + IntStream.rangeClosed(1, 40)
                .mapToObj(
                    firm ->
                        """
                        F#-waste,2024,F#,out,woodWaste,waste,10,t,measured,landfill
                        F#-scrap,2024,F#,out,metalScrap,waste,100,t,measured,reusedInPark
                        F#-sludge,2024,F#,out,wastewaterSludge,waste,2,t,measured,treatment
                        F#-ash,2024,F#,out,bottomAsh,waste,2,t,measured,stored
                        """
                            .replace("#", Integer.toString(firm)))
                .collect(Collectors.joining())
            + """
            F1-food,2024,F1,out,foodWaste,by-product,50,t,measured,#
            F2-food,2024,F2,out,foodWaste,by-product,50,t,measured,#
            """
                .replace("#", today));

    assertThat(number(share(park, "operator"), "high")).isCloseTo(4_100.0 / 4_660, within(1e-12));
    assertThat(share(park, "public"))
        .doesNotContain(Double.toString(4_100.0 / 4_660).substring(0, 8));
  }
}
