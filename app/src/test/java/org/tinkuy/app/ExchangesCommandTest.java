package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `tinkuy exchanges` on the park of [ThreeFirms].
class ExchangesCommandTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Folders.read(Folders.ROOT.resolve("schema/study-1.json")));

  @TempDir private Path folder;
  private Path park = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void writesThePark() {
    park = folder.resolve("park");
    out = folder.resolve("out");
    ThreeFirms.write(park);
  }

  @Test
  void findsTheExchangeThatWasWorkedOutByHand() {
    Terminal terminal = Terminal.run("exchanges", park, "--out", out);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out().replaceAll("\\s+", " "))
        .contains("1 pair of flows compared; the best network has 1 exchange and saves 24,000 USD");
    assertThat(json()).contains("\"saving\" : 24023", "\"low\" : 600", "\"status\" : \"optimal\"");
    assertThat(SCHEMA.validate(json(), InputFormat.JSON)).isEmpty();
  }

  /// Half of 24,023 each: the foundry gains 12,011.58 by paying 9.98 of the 30 that it spares.
  @Test
  void thePriceIsInTheMiddleOfWhatBothCouldLiveWith() {
    Terminal terminal = Terminal.run("explain", park, "exchange:F-sand>B-sand");

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out().replaceAll("\\s+", " "))
        .contains("−9.98 USD/t", "−30.00 USD/t", "10.04 USD/t", "12,000 USD")
        .contains("allowed");
  }

  /// The reader of the report asks for no explanation of each exchange: what allows it, and which
  /// law says so, stands beside the verdict.
  @Test
  void whyTheLawAllowsAnExchangeStandsInTheReport() {
    Terminal.run("exchanges", park, "--out", out);
    String page = Folders.read(out.resolve("three-2024-exchanges.html"));
    String law = page.substring(page.indexOf("id=\"exchange-law\""));

    assertThat(law.substring(0, law.indexOf("</table>")))
        .contains("Why the law allows them", "Foundry sand: Foundry &gt; Block works")
        .contains("allowed: by-product", "D. Leg. 1278");
  }

  @Test
  void exitsSharesAndTheGuardStandInTheReport() {
    Terminal terminal =
        Terminal.run("exchanges", park, "--exits", "--shares", "--robust", "--out", out);

    assertThat(terminal.exit()).isZero();
    assertThat(json())
        .contains(
            "\"exits\"",
            "\"method\" : \"EXACT\"",
            "\"core\" : \"notEmpty\"",
            "\"robust\"",
            "\"leftBound\"");
    assertThat(SCHEMA.validate(json(), InputFormat.JSON)).isEmpty();
    assertThat(Folders.read(out.resolve("three-2024-exchanges.html")))
        .contains("Fair split of the saving", "When a firm leaves");
  }

  /// No rate of the euro is known, and the dairy says no price of the feed that whey would replace:
  /// each lack says where it is to be mended, if that is a cell that stands there already.
  @Test
  void whatIsLackingStandsInTheJsonWithItsPlaceAndKeepsTheSchema() {
    ThreeFirms.replace(park, "routes.csv", "0.95,1,3,byProduct", "0.95,1,3 EUR,byProduct");
    ThreeFirms.replace(park, "flows.csv", "LOI<=3 %,14,", "LOI<=3 %,,");

    Terminal terminal = Terminal.run("exchanges", park, "--out", out);

    assertThat(terminal.exit()).isZero();
    String json = json().replaceAll("\\s+", " ");
    assertThat(json)
        .contains(
            "\"kind\" : \"PRICE\", \"of\" : \"B-sand\" }",
            "\"kind\" : \"RATE\"",
            "\"place\" : \"routes.csv:2:treatmentCost\"");
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(SCHEMA.validate(json.replace("\"place\"", "\"where\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void whatTheLawLeavesOpenBecomesALetter() {
    write(
        "routes.csv",
        """
        from,to,mode,treatment,yield,replaces,treatmentCost
        F-sand,B-sand,truck,sieving,0.95,1,3
        """);

    Terminal.run("exchanges", park, "--letters", out.resolve("letters"), "--out", out);

    assertThat(Folders.names(out.resolve("letters"))).containsExactly("F-sand_B-sand.txt");
    assertThat(Folders.read(out.resolve("letters").resolve("F-sand_B-sand.txt")))
        .contains(
            "Foundry",
            "Block works",
            "(10 09 08 of the European List of Waste)",
            "material de descarte",
            "We ask the following.")
        .contains("\nFor Foundry: ____", "\nFor Block works: ____");
  }

  @Test
  void whatIsNotStatedKeepsAPairOutAndIsNamed() {
    write("distances.csv", "from,to,distance_m\nF,D,2000\n");

    Terminal.run("exchanges", park, "--out", out);

    assertThat(json()).contains("\"kind\" : \"DISTANCE\"").doesNotContain("\"network\"");
    assertThat(Folders.read(out.resolve("three-2024-exchanges.html")))
        .contains("The distance of foundry sand from Foundry to Block works is not known");
  }

  /// The block works needs 1,600 t in twelve months, 133.3 a month, for which 140.35 t of used sand
  /// do; from April to July these are 561 t. 20 % of it in May, 60 % in June.
  @Test
  void monthsAndGrowthOfAnExchangeAreTold() {
    write(
        "flows.csv",
        """
        flow,period,tenant,direction,carrier,kind,quantity,unit,state,uncertainty,price,disposalCost,wasteScheme,wasteCode,hazardous,today,months
        F-sand,2024,F,out,foundrySand,by-product,1000,t,measured,0,,30,LoW,10 09 08,no,landfill,4|5|6|7
        B-sand,2024,B,in,sand,input,2000,t,measured,0,14,,,,,,
        """);
    write(
        "routes.csv",
        """
        from,to,mode,yield,replaces,treatmentCost,decided,start,rampUpMonths
        F-sand,B-sand,truck,0.95,1,3,byProduct,2025-05-10,0.2|0.6
        """);

    Terminal terminal = Terminal.run("explain", park, "exchange:F-sand>B-sand");
    Terminal.run("exchanges", park, "--out", out);

    assertThat(terminal.out().replaceAll("\\s+", " "))
        .contains("561 ", "It comes in Apr\u2013Jul: about 140 t a month.")
        .contains("20%, 60% of the full amount month by month", "Month by month")
        .contains("May 20% 28 140", "Jun 60% 84 140", "Aug 100% 0 0");
    assertThat(json()).contains("\"months_t\" : [ 0", "\"step_months\" : 1");
    assertThat(SCHEMA.validate(json(), InputFormat.JSON)).isEmpty();
  }

  /// Peru to Ecuador: the Basel Convention holds, which knows no entry for used foundry sand, and
  /// the other state may see it as waste though it was decided at home.
  @Test
  void aBorderBetweenTwoFirmsIsToldAndAsked() {
    write(
        "tenants.csv",
        """
        tenant,name,sector,hurdle_yr,country,customs
        F,Foundry,2431,,,home
        B,Block works,2395,3,EC,zone
        """);

    Terminal terminal = Terminal.run("explain", park, "exchange:F-sand>B-sand");
    Terminal.run("exchanges", park, "--letters", out.resolve("letters"), "--out", out);

    assertThat(terminal.out().replaceAll("\\s+", " "))
        .contains(
            "It crosses the border from Peru to Ecuador", "A customs line lies between the two")
        .contains("At the border, the strictest rule first", "crosses a border")
        .contains("In the country of who takes", "The catalog has no law of Ecuador");
    assertThat(Folders.read(out.resolve("letters").resolve("F-sand_B-sand.txt")))
        .contains("would cross the border from Peru to Ecuador", "inside a customs zone")
        .contains("Does the state of import see it as waste")
        .contains("To the authority there:", "We have no record of the law of Ecuador")
        .doesNotContain("Both firms are located in");
    assertThat(json())
        .contains("\"toCountry\" : \"EC\"", "\"customs\" : \"differs\"")
        .contains("\"lawOfReceiver\" : \"OPEN\"");
    assertThat(SCHEMA.validate(json(), InputFormat.JSON)).isEmpty();
  }

  /// Peru to Germany: Peru has it on record as discard material, which binds nobody in the Union;
  /// there it may be a by-product, and the authority there is asked whether it is.
  @Test
  void theLawOfTheCountryThatReceivesIsJudgedAndAskedToo() {
    write(
        "tenants.csv",
        """
        tenant,name,sector,hurdle_yr,country
        F,Foundry,2431,,
        B,Block works,2395,3,DE
        """);

    Terminal terminal = Terminal.run("explain", park, "exchange:F-sand>B-sand");
    Terminal.run("exchanges", park, "--letters", out.resolve("letters"), "--out", out);

    assertThat(terminal.out().replaceAll("\\s+", " "))
        .contains(
            "The law of Germany at home, as the catalog has it", "Directive 2008/98/EC, Article 5");
    String letter = Folders.read(out.resolve("letters").resolve("F-sand_B-sand.txt"));
    assertThat(letter.substring(letter.indexOf("The material would be used in Germany")))
        .contains("It may be a by-product: use certain", "Directive 2008/98/EC, Article 5")
        .doesNotContain("no record of the law");
    assertThat(json()).contains("\"lawOfReceiver\" : \"OPEN\"", "\"discardDecided\"");
    assertThat(SCHEMA.validate(json(), InputFormat.JSON)).isEmpty();
  }

  /// Countries by their names, European law by its official Spanish title, Peruvian law by its own.
  @Test
  void aLetterSpeaksOneLanguage() {
    write("routes.csv", "from,to,mode\nF-sand,B-sand,truck\n");
    write(
        "tenants.csv",
        """
        tenant,name,sector,hurdle_yr,country
        F,Foundry,2431,,
        B,Block works,2395,3,DE
        """);

    Terminal.run(
        "exchanges", park, "--lang", "es", "--letters", out.resolve("letters"), "--out", out);

    assertThat(Folders.read(out.resolve("letters").resolve("F-sand_B-sand.txt")))
        .contains("la frontera de Perú a Alemania", "se usaría en Alemania")
        .contains("(Directiva 2008/98/CE, artículo 5.)")
        .contains("D. Leg. N.º\u00A01278, material de descarte de actividades productivas")
        .contains("Código de residuo: ", "(10 09 08 de la Lista Europea de Residuos).")
        .doesNotContain("Directive", "Article", " DE", "Convention", "LoW");
  }

  @Test
  void howFarTheSearchHasComeIsToldWhereItIsAsked() {
    Terminal asked = Terminal.run("exchanges", park, "--progress", "--out", out);
    Terminal silent = Terminal.run("exchanges", park, "--out", out);

    assertThat(asked.err()).contains("the best network so far costs", "(proved)", "% open");
    assertThat(silent.err()).doesNotContain("so far costs");
  }

  @Test
  void aRouteThatWasRejectedIsNotProposedAgain() {
    write("routes.csv", "from,to,mode,status\nF-sand,B-sand,any,rejected\n");

    Terminal.run("exchanges", park, "--out", out);

    assertThat(json()).contains("\"candidates\" : [ ]");
  }

  /// Each of them is named with its place and what could be meant; the row is left out.
  @ParameterizedTest
  @CsvSource({
    "distance_m,-5,must be >= 0",
    "yield,0,must be above 0",
    "replaces,-1,must be above 0",
    "treatmentCost,-3,must be >= 0",
    "yield,much,much"
  })
  void aNumberThatCannotBeIsAMistakeOfTheFile(String column, String value, String reason) {
    write("routes.csv", "from,to,mode," + column + "\nF-sand,B-sand,truck," + value + "\n");

    Terminal terminal = Terminal.run("exchanges", park, "--out", out);

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.err()).contains("routes.csv:2:" + column, reason);
  }

  /// A price between two firms is a secret of both, whatever else is shown.
  @ParameterizedTest
  @ValueSource(strings = {"public", "tenant:D"})
  void othersThanTheOperatorSeeNoExchangeOfTwoFirms(String audience) {
    Terminal terminal =
        Terminal.run("exchanges", park, "--shares", "--audience", audience, "--out", out);
    String name = "three-2024-exchanges-" + audience.replace(':', '-');
    String json = Folders.read(out.resolve(name + ".json"));

    assertThat(terminal.exit()).as(terminal.err()).isZero();
    assertThat(terminal.out()).contains("is withheld: fewer firms stand behind it");
    assertThat(json + Folders.read(out.resolve(name + ".html")) + terminal.out())
        .doesNotContain("Foundry", "Block works", "F-sand", "24023", "24,023", "12011", "9.98");
    assertThat(json).contains("\"exchange:saving\"", "\"exchange:shares\"", "\"HIDDEN\"");
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
  }

  /// 600 t x 30 of landfill that is spared is the foundry's own: it may pay up to 30 a tonne. The
  /// two are linked already, so that it knows its partner; what that saves it does not learn.
  @Test
  void aTenantSeesItsOwnSideAlone() {
    Terminal terminal = Terminal.run("exchanges", park, "--audience", "tenant:F", "--out", out);
    String json = Folders.read(out.resolve("three-2024-exchanges-tenant-F.json"));

    assertThat(terminal.exit()).as(terminal.err()).isZero();
    assertThat(json)
        .contains("\"partner\" : \"Block works\"", "\"saving\" : 18000", "\"amount_t\" : 600")
        .contains("\"walkAway_perT\" : -30")
        .doesNotContain("24023", "12011", "6023", "10.04", "9.98", "Dairy");
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
  }

  /// Without the link the block works is a neighbour, whose need the amount would tell.
  @Test
  void aPartnerThatIsNotOpenIsANeighbour() {
    write("links.csv", "from,to,period,quantity,unit\n");
    Terminal.run("exchanges", park, "--audience", "tenant:F", "--out", out);
    String json = Folders.read(out.resolve("three-2024-exchanges-tenant-F.json"));
    String page = Folders.read(out.resolve("three-2024-exchanges-tenant-F.html"));

    assertThat(json)
        .contains("\"flow\" : \"F-sand\"", "\"law\" : \"ALLOWED\"")
        .doesNotContain("partner", "amount_t", "\"saving\"", "Block works");
    assertThat(page)
        .contains("A neighbour could take", "tinkuy match")
        .doesNotContain("Block works");
  }

  @Test
  void aFlowThatItsOwnerOpensToAllIsNamed() {
    write("links.csv", "from,to,period,quantity,unit\n");
    write("tenants.csv", "tenant,name,sector,secrecy\nF,Foundry,2431,\nB,Block works,2395,T3\n");
    write(
        "flows.csv",
        """
        flow,period,tenant,direction,carrier,kind,quantity,unit,state,uncertainty,quality,price,disposalCost,wasteScheme,wasteCode,hazardous,today
        F-sand,2024,F,out,foundrySand,by-product,1000,t,measured,0,LOI=2 %,,30,LoW,10 09 08,no,landfill
        B-sand,2024,B,in,sand,input,2000,t,measured,0,LOI<=3 %,14,,,,,
        """);
    Terminal.run("exchanges", park, "--audience", "tenant:F", "--out", out);
    Terminal.run("exchanges", park, "--audience", "tenant:B", "--out", out);

    assertThat(Folders.read(out.resolve("three-2024-exchanges-tenant-F.json")))
        .contains("Block works");
    assertThat(Folders.read(out.resolve("three-2024-exchanges-tenant-B.json")))
        .contains("\"direction\" : \"in\"")
        .doesNotContain("Foundry");
  }

  /// Two networks of one year differ by the exchanges between them. A search that is ended at once
  /// finds what is found pair by pair, whose saving is withheld.
  @ParameterizedTest
  @CsvSource({"--carbon-price, 50", "--budget, 50", "--time-limit, 0.001", "--gap, 0.5"})
  void aSupposedNetworkIsForTheOperatorAlone(String option, String value) {
    Terminal terminal =
        Terminal.run("exchanges", park, option, value, "--audience", "public", "--out", out);

    assertThat(terminal.exit()).isEqualTo(Exit.WRONG_USE.code());
    assertThat(terminal.err())
        .contains("Exchanges with a price of carbon, within a budget or by a search that may end");
    assertThat(Folders.names(out)).isEmpty();
  }

  /// A letter names both firms.
  @Test
  void lettersAreForTheOperatorAlone() {
    Terminal terminal =
        Terminal.run(
            "exchanges", park, "--letters", out.resolve("letters"), "--audience", "public");

    assertThat(terminal.exit()).isEqualTo(Exit.WRONG_USE.code());
    assertThat(terminal.err()).contains("--letters");
    assertThat(Folders.names(out)).isEmpty();
  }

  /// Nor is an exchange explained to others.
  @Test
  void anExchangeIsExplainedToTheOperatorAlone() {
    Terminal terminal =
        Terminal.run("explain", park, "exchange:F-sand>B-sand", "--audience", "tenant:F");

    assertThat(terminal.exit()).isEqualTo(Exit.WRONG_USE.code());
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void aMonthIsNoYear() {
    assertThat(Terminal.run("exchanges", park, "--period", "2024-03", "--out", out).err())
        .contains("Exchanges are planned for a year");
  }

  private void write(String name, String text) {
    Folders.write(park.resolve(name), text);
  }

  private String json() {
    return Folders.read(out.resolve("three-2024-exchanges.json"));
  }
}
