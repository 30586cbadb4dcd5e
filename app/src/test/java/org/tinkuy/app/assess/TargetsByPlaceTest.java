package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.assess.State;

/// HJ 274-2015 asks for 30 % of reclaimed water around Beijing, Tianjin and Hebei, 20 % in other
/// cities short of water and 10 % elsewhere.
class TargetsByPlaceTest {
  @TempDir private Path folder;

  /// Where a fact is not told, every target that it leaves must agree.
  @ParameterizedTest
  @CsvSource({
    "yes, no, 0.29, NOT_MET",
    "yes, no, 0.30, MET",
    "yes, yes, 0.29, NOT_MET",
    "no, yes, 0.19, NOT_MET",
    "no, yes, 0.20, MET",
    "no, no, 0.09, NOT_MET",
    "no, no, 0.10, MET",
    "yes, '', 0.29, NOT_MET",
    "yes, '', 0.30, MET",
    "no, '', 0.09, NOT_MET",
    "no, '', 0.15, NO_DATA",
    "no, '', 0.20, MET",
    "'', yes, 0.19, NOT_MET",
    "'', yes, 0.25, NO_DATA",
    "'', no, 0.25, NO_DATA",
    "'', '', 0.09, NOT_MET",
    "'', '', 0.22, NO_DATA",
    "'', '', 0.30, MET"
  })
  void howMuchReclaimedWaterIsAskedForFollowsFromThePlace(
      String capitalRegion, String waterShortCity, String share, State state) {
    WrittenPark written = WrittenPark.inChina(folder, park(capitalRegion, waterShortCity, share));

    assertThat(state(written)).isEqualTo(state);
  }

  /// There is no region of that capital elsewhere, so that nobody is asked for it, nor does an
  /// answer given all the same count.
  @ParameterizedTest
  @CsvSource({
    "'', no, 0.10, MET",
    "'', yes, 0.19, NOT_MET",
    "'', yes, 0.20, MET",
    "yes, no, 0.10, MET",
    "'', '', 0.22, MET"
  })
  void aParkOutsideChinaIsAskedForTheWaterOfItsCityAlone(
      String capitalRegion, String waterShortCity, String share, State state) {
    WrittenPark written = WrittenPark.of(folder, park(capitalRegion, waterShortCity, share));

    assertThat(state(written)).isEqualTo(state);
  }

  private static State state(WrittenPark written) {
    return written.assessBy("hj-274-2015").get("HJ-16").current().state();
  }

  private static String park(String capitalRegion, String waterShortCity, String share) {
    return """
    [bodies]
    body,role,name,nature
    office,operator,Office,public
    [facts]
    subject,fact,period,value,unit,state
    park,reclaimedWaterShare,2024,%s,1,measured
    """
            .formatted(share)
        + fact("capitalRegion", capitalRegion)
        + fact("waterShortCity", waterShortCity);
  }

  private static String fact(String name, String answer) {
    return answer.isEmpty() ? "" : "park,%s,2024,%s,,measured\n".formatted(name, answer);
  }
}
