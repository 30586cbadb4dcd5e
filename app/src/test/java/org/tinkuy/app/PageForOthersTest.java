package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.park.Tenant;

/// An attack on the page that others than the operator get: whoever reads its source, with the
/// titles, descriptions and data of its drawings, finds no name and no amount that is withheld.
class PageForOthersTest {
  private static final Wiring WIRING = Wiring.load();
  private static final List<Tenant> TENANTS =
      WIRING.read(Folders.VALLE_CLARO).subject().orElseThrow().park().tenants();

  /// Amounts of so many figures are met by chance next to never.
  private static final Pattern AMOUNT =
      Pattern.compile("(?<![0-9.,#])[1-9][0-9]{1,2}(,[0-9]{3})+(?![0-9,])");

  /// The table of a Sankey diagram; rows of others name firms beside totals of the park too.
  private static final Pattern TWIN =
      Pattern.compile("<table[^>]* id=\"flows-\\w+-table\".*?</table>", Pattern.DOTALL);

  private static final Pattern ROW = Pattern.compile("<tr.*?</tr>", Pattern.DOTALL);

  @TempDir private Path folder;

  private String page(String command, String audience) {
    Path park = Folders.copy(Folders.VALLE_CLARO, folder.resolve(audience.charAt(0) + "-park"));
    Path out = folder.resolve(audience.charAt(0) + "-out");
    Terminal told =
        Terminal.run(command, park, "--period", "2024", "--audience", audience, "--out", out);
    assertThat(told.exit()).as(told.err()).isZero();
    String file =
        Folders.names(out).stream()
            .filter(name -> name.endsWith(".html"))
            .collect(Collectors.joining());
    return Folders.read(out.resolve(file));
  }

  private static Set<String> named(String page) {
    String text = page.replaceAll("data:[a-z/0-9;+-]*base64,[A-Za-z0-9+/=]*", "");
    Set<String> named = new TreeSet<>();
    for (Tenant tenant : TENANTS) {
      Pattern id = Pattern.compile("(?<![\\p{L}\\p{N}#])" + tenant.id() + "(?![\\p{L}\\p{N}])");
      if (id.matcher(text).find() || text.contains(tenant.name())) {
        named.add(tenant.id());
      }
    }
    return named;
  }

  private static Set<String> amounts(String text) {
    return AMOUNT.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
  }

  /// Amounts that a Sankey diagram has beside the name of a firm, but for one firm.
  private static Set<String> amountsOfFirms(String page, String but) {
    Set<String> amounts = new TreeSet<>();
    String twins =
        TWIN.matcher(page).results().map(MatchResult::group).collect(Collectors.joining());
    for (MatchResult row : ROW.matcher(twins).results().toList()) {
      Set<String> named = named(row.group());
      if (!named.isEmpty() && !named.contains(but)) {
        amounts.addAll(amounts(row.group()));
      }
    }
    return amounts;
  }

  @ParameterizedTest
  @ValueSource(strings = {"flows", "exchanges", "assess"})
  void thePublicFindsNobodyInTheSourceOfItsPage(String command) {
    assertThat(named(page(command, "public"))).isEmpty();
  }

  /// Which plots are let is on the map for all to see, as the headline above it says.
  @ParameterizedTest
  @ValueSource(strings = {"public", "tenant:T05"})
  void theMapTellsOthersTooWhichPlotsAreLet(String audience) {
    assertThat(page("assess", audience))
        .contains("Let to tenants (46)", "Vacant (3)", "Planned (4)")
        .doesNotContain("Roads and other (53)");
  }

  @ParameterizedTest
  @CsvSource({"public, -", "tenant:T05, T05"})
  void nobodyFindsTheFlowsOfAnotherFirm(String audience, String own) {
    String seen = page("flows", audience);
    Set<String> others = amountsOfFirms(page("flows", "operator"), own);

    assertThat(others).hasSizeGreaterThan(30);
    assertThat(amounts(seen)).doesNotContainAnyElementsOf(others);
    assertThat(named(seen)).isSubsetOf(own);
  }

  /// The foundry agreed upon exchanges with two partners, whose names it learns.
  @Test
  void aTenantFindsItsPartnersAloneInTheExchanges() {
    String seen = page("exchanges", "tenant:T16");

    assertThat(named(seen)).contains("T16").hasSizeLessThanOrEqualTo(3);
    assertThat(seen).doesNotContain("data-words=\"");
  }
}
