package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.disclosure.HidingRule;
import org.tinkuy.exchange.park.Deal;
import org.tinkuy.exchange.park.ExchangeAsk;
import org.tinkuy.exchange.park.ParkExchanges;
import org.tinkuy.figure.Audience;
import org.tinkuy.figure.Figure;
import org.tinkuy.park.Tenant;
import org.tinkuy.study.DisclosureResults;
import org.tinkuy.study.ExchangeExtract;
import org.tinkuy.study.OwnExchange;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.study.StudyResults;
import org.tinkuy.views.json.StudyJson;
import org.tinkuy.views.study.Digest;
import org.tinkuy.views.study.StudyDocument;
import org.tinkuy.views.wording.Wording;

/// What others than the operator get to see of the exchanges of the sample park, in every form in
/// which results leave the program.
class ExchangesForOthersTest {
  private static final Wiring WIRING = Wiring.load();
  private static final Wiring.ReadPark READ = WIRING.read(Folders.VALLE_CLARO);
  private static final ExchangeAsk ALL =
      ExchangeAsk.PLAIN.with(new ExchangeAsk.Extras(true, true, true));

  private static final StudyResults OPERATOR = run(Audience.OPERATOR);
  private static final StudyResults PUBLIC = run(Audience.PUBLIC);
  private static final StudyResults FOUNDRY = run(new Audience.Tenant("T16"));

  private static final ParkExchanges WHOLE = OPERATOR.exchanges().orElseThrow();

  private static StudyResults run(Audience audience) {
    StudyRequest request =
        new StudyRequest(Optional.of("2024"), audience, Optional.empty()).withExchanges(ALL);
    return WIRING.study(READ, READ.subject().orElseThrow(), request).find().orElseThrow();
  }

  /// The document of PDF, XLSX and HTML, the lines of the terminal, JSON.
  private static String written(StudyResults results) {
    Wording words = new Wording(WIRING.texts(), "en");
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    StudyJson.write(results, words, json);
    return StudyDocument.of(results, WIRING.texts(), "en")
        + Digest.of(results, WIRING.texts(), "en").toString()
        + json.toString(StandardCharsets.UTF_8);
  }

  private static Set<String> named(String written) {
    Set<String> named = new TreeSet<>();
    for (Tenant tenant : OPERATOR.park().tenants()) {
      Pattern id = Pattern.compile("(?<![\\p{L}\\p{N}#])" + tenant.id() + "(?![\\p{L}\\p{N}])");
      if (id.matcher(written).find() || written.contains(tenant.name())) {
        named.add(tenant.id());
      }
    }
    return named;
  }

  private static ExchangeExtract extract(StudyResults results) {
    return results.extracts().exchanges().orElseThrow();
  }

  /// What of an exchange is one side's secret or both's.
  private static DoubleStream secrets(Deal deal) {
    return DoubleStream.of(
        deal.saving(),
        deal.price().perUnit(),
        deal.price().giverLeast(),
        deal.price().takerMost(),
        deal.giver().own_perYear(),
        deal.taker().own_perYear(),
        deal.giver().gain_perYear(),
        deal.taker().gain_perYear());
  }

  private static List<String> told(String written, DoubleStream secrets) {
    return secrets
        .mapToObj(Double::toString)
        .filter(text -> text.length() >= 7)
        .filter(written::contains)
        .toList();
  }

  @Test
  void thePublicLearnsTotalsThatTheRulesAllow() {
    ExchangeExtract.Total all = extract(PUBLIC).totals().getFirst();

    assertThat(all.saving().findValue().orElseThrow())
        .isCloseTo(WHOLE.saving().orElseThrow(), within(0.01));
    assertThat(extract(PUBLIC).gap().findValue()).contains(0.0);
    assertThat(PUBLIC.exchanges()).isEmpty();
  }

  @Test
  void thePublicLearnsNoFirmAndNoAmountOfOne() {
    String written = written(PUBLIC);

    assertThat(named(written(OPERATOR))).hasSizeGreaterThan(10);
    assertThat(named(written)).isEmpty();
    assertThat(told(written, WHOLE.deals().stream().flatMapToDouble(d -> secrets(d)))).isEmpty();
    assertThat(written).doesNotContain("T16-sand", "Hurdle", "Shapley");
  }

  @Test
  void whatOneFirmAddsAndItsShareAreWithheldWithTheirRule() {
    assertThat(extract(PUBLIC).kept())
        .allMatch(Figure::isHidden)
        .extracting(Figure::id)
        .containsExactly("exchange:greedy", "exchange:exits", "exchange:shares", "exchange:robust");
    assertThat(written(PUBLIC)).contains("fair shares and prices: it is the figure of one firm");
  }

  /// What pair by pair would save is of several firms and withheld, so it counts as such; how much
  /// more a network could save is of several firms and shown.
  @Test
  void whatFollowsFromWhatWasDecidedCountsToo() {
    DisclosureResults decided = PUBLIC.disclosure().orElseThrow();
    List<Figure> shared = new ArrayList<>();
    extract(PUBLIC).totals().forEach(total -> shared.addAll(total.figures()));
    long withheld = shared.stream().filter(Figure::isHidden).count();

    assertThat(decided.hidden())
        .containsEntry("exchange:greedy", HidingRule.SUBTRACTION)
        .doesNotContainKey("exchange:gap")
        .hasSizeGreaterThan((int) withheld);
    assertThat(written(PUBLIC)).contains("5 of 11 totals and shares of several firms");
  }

  /// Nobody asked for exchanges or money: they are listed, since a report can show them.
  @Test
  void explainListsWhatIsWithheldOfExchangesAndMoneyToo() {
    String told = Terminal.run("explain", Folders.VALLE_CLARO, "hidden").out();

    assertThat(told).contains("exchange:greedy", "What pair by pair would save");
  }

  /// The foundry has two exchanges, both agreed upon: of its two partners it learns their names.
  @Test
  void aTenantLearnsOfItsPartnersWhatTheExchangeTellsIt() {
    String written = written(FOUNDRY);
    List<OwnExchange> own = extract(FOUNDRY).own();
    Set<String> partners = new TreeSet<>();
    List<String> open = new ArrayList<>();
    for (Deal deal : WHOLE.deals()) {
      boolean gives = deal.giver().firm().equals("T16");
      if (gives || deal.taker().firm().equals("T16")) {
        partners.add(gives ? deal.taker().firm() : deal.giver().firm());
        double mine = gives ? deal.giver().own_perYear() : deal.taker().own_perYear();
        double at = gives ? deal.price().giverLeast() : deal.price().takerMost();
        open.addAll(List.of(Double.toString(mine), Double.toString(at)));
      }
    }

    assertThat(own).hasSize(2).allMatch(each -> each.terms().isPresent());
    assertThat(named(written)).contains("T16").isSubsetOf(union(partners, "T16"));
    assertThat(told(written, WHOLE.deals().stream().flatMapToDouble(d -> secrets(d))))
        .isSubsetOf(open);
  }

  private static Set<String> union(Set<String> some, String other) {
    Set<String> union = new TreeSet<>(some);
    union.add(other);
    return union;
  }

  /// The price in the middle would tell the partner's walk-away point, twice it less one's own.
  @Test
  void nothingATenantSeesGivesItsPartnersPoint() {
    DoubleStream middles =
        WHOLE.deals().stream()
            .mapToDouble(deal -> (deal.price().giverLeast() + deal.price().takerMost()) / 2);

    assertThat(told(written(FOUNDRY), middles)).isEmpty();
  }

  @Test
  void twoAudiencesSeeTheSameTotals() {
    Map<String, Optional<Double>> seen = new TreeMap<>();
    PUBLIC.figures().forEach(figure -> seen.put(figure.id(), figure.findValue()));

    assertThat(FOUNDRY.figures())
        .filteredOn(figure -> figure.id().startsWith("exchange:"))
        .isNotEmpty()
        .allSatisfy(figure -> assertThat(figure.findValue()).isEqualTo(seen.get(figure.id())));
  }

  /// What the foundry knows is its own two exchanges; of each other firm's part at least 15 % stay
  /// open when it takes them from the total.
  @Test
  void theTotalLessItsOwnTellsATenantNoOtherFirm() {
    double rest =
        extract(PUBLIC).totals().getFirst().saving().findValue().orElseThrow()
            - WHOLE.deals().stream()
                .filter(deal -> has(deal, "T16"))
                .mapToDouble(Deal::saving)
                .sum();
    for (Tenant other : OPERATOR.park().tenants()) {
      double own =
          WHOLE.deals().stream()
              .filter(deal -> has(deal, other.id()) && !has(deal, "T16"))
              .mapToDouble(Deal::saving)
              .sum();
      if (own > 0 && !other.id().equals("T16")) {
        assertThat(rest - own).as(other.id()).isGreaterThan(0.15 * own);
      }
    }
  }

  private static boolean has(Deal deal, String firm) {
    return deal.giver().firm().equals(firm) || deal.taker().firm().equals(firm);
  }

  /// What was shown is written down, and a second report tells the same and nothing new.
  @Test
  void theRecordHoldsWhatWasShown(@TempDir Path folder) {
    Path park = Folders.copy(Folders.VALLE_CLARO, folder.resolve("park"));
    Path out = folder.resolve("out");

    Terminal first = Terminal.run("exchanges", park, "--audience", "public", "--out", out);
    String told = Folders.read(out.resolve("valle-claro-2024-exchanges-public.json"));
    Terminal.run("exchanges", park, "--audience", "tenant:T16", "--out", out);
    Terminal.run("exchanges", park, "--audience", "public", "--out", out);

    assertThat(first.exit()).as(first.err()).isZero();
    assertThat(records(park)).hasSize(1);
    assertThat(Folders.read(park.resolve("disclosed").resolve(records(park).getFirst())))
        .contains("exchange:saving");
    assertThat(Folders.read(out.resolve("valle-claro-2024-exchanges-public.json"))).isEqualTo(told);
  }

  private static List<String> records(Path park) {
    return Folders.names(park.resolve("disclosed")).stream()
        .filter(name -> name.endsWith(".csv"))
        .toList();
  }
}
