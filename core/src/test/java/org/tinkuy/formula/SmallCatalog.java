package org.tinkuy.formula;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tinkuy.catalog.Aliases;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Definition;
import org.tinkuy.catalog.DisclosureRules;
import org.tinkuy.catalog.ExchangeRules;
import org.tinkuy.catalog.FactDefinition;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldType;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.Library;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.catalog.ReferenceValue;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.catalog.Texts;
import org.tinkuy.catalog.Tolerances;
import org.tinkuy.kernel.KernelUnits;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.UnitTable;

/// A catalog of the tables that formulas of the tests read, with a few carriers, facts and
/// references.
final class SmallCatalog {
  static final UnitTable UNITS = KernelUnits.table();

  private static final Provenance OURS = new Provenance("ours, 2024", "D", false);

  /// Tables: name, what no rows mean, how shorter periods add up; then column, type, unit, `key` or
  /// `need`, codes or the word that an empty key stands for.
  private static final String TABLES =
      """
      tenants unknown ADD
        tenant id - key
        sector code - - food;metal;textile
        since date
        until date
        employees integer people
        charterSigned date
        plots list<ref:plots>
      plots unknown ADD
        plot id - key
        use code - need industrial;green;road
        area_m2 number m2
        netArea_m2 number m2
        tenant list<ref:tenants>
      leases unknown ADD
        lease id - key
        plot ref:plots - need
        tenant ref:tenants
        from date - need
        until date
        rent money/m2
      occupancy unknown AVERAGE
        period period - key
        lettable_m2 number m2
        let_m2 number m2
      workforce unknown AVERAGE
        tenant id - key
        period period - key
        sex code - key female;male;all all
        workers number people
        local number people
        facilityUsers number people
      certificates unknown ADD
        certificate id - key
        holder id - need
        scheme code - need environment;energy;ohs;skills;other
        status code - need certified;equivalent;in-preparation
        issued date
        expires date
      flows unknown ADD
        flow id - key
        period period - key
        tenant id - need
        direction code - need in;out;stored
        carrier code - need carriers
        kind code - - product;by-product;waste;utility
        quality pairs
        quantity band
        unit unit - need
        state code - need measured;estimated;refused;unknown
        origin code - - grid;own
        renewable share
        price money/unit
        today code - - landfill;sold;reusedInPark
        treatedToStandard boolean
        temperatureTo_C number degC
      links none ADD
        from ref:flows - key
        to ref:flows - key
        period period - key
        quantity number
        unit unit - need
      economics unknown ADD
        tenant ref:tenants - key
        period period - key
        turnover money
      procurement unknown ADD
        buyer id - key
        period period - key
        total money
        local money
      waterSources unknown AVERAGE
        source id - key
        period period - key
        withdrawn_m3PerYear number m3/a
        harmless boolean
      hazmat unknown ADD
        tenant ref:tenants - key
        substance text - key
      bodies unknown ADD
        body id - key
        role code - key operator;owner
        from date
        until date
      events unknown ADD
        event id - key
        kind code - need grievance;outreach;consolidatedReport
        opened date - need
        addressed date
        concluded date
        mechanism code - - park;tenant
        status code - - open;closed;withdrawn
        tenant ref:tenants
        people integer people
        positive share
      surveys unknown ADD
        survey id - key
        question code - key satisfied;aware
        sex code - key female;male;all all
        population code - need tenants;workers;community
        held date - need
        populationSize integer people
        responded integer people need
        positive integer people need
      facts unknown ADD
        subject id - key
        fact code - key facts
        period period - key
        basis code - key current;intended current
        value text
        validUntil date
        unit unit
        state code - need measured;estimated;refused;notApplicable;unknown
        note text
      references none ADD
        name code - key references
        country text - key
        period period - key
        value number - need
        unit unit
        kind code - key value;average value
        source text
      indices none ADD
        name text - key
        period period - key
        value number - need
      """;

  private static final String FACTS =
      """
      parkBody park YESNO
      plan park YESNO
      monitoring park YESNO
      largest tenant YESNO
      proper tenant YESNO
      openArea park NUMBER m2
      target park NUMBER kWh/USD
      targetYear park NUMBER 1
      noise plot BAND 1
      story park TEXT
      """;

  private SmallCatalog() {}

  static Catalog of(List<Definition> definitions, List<Framework> frameworks) {
    Map<String, Definition> byName = new LinkedHashMap<>();
    definitions.forEach(definition -> byName.put(definition.name(), definition));
    Map<String, Framework> byId = new LinkedHashMap<>();
    frameworks.forEach(framework -> byId.put(framework.id(), framework));
    SortedMap<String, Map<String, String>> texts = new TreeMap<>();
    return new Catalog(
        "test",
        UNITS,
        tables(),
        Library.of(carriers()),
        facts(),
        references(),
        new Catalog.Rules(
            byId,
            byName,
            Map.of(),
            Map.of(),
            Aliases.NONE,
            new Tolerances(
                Map.of("policyEffect", new Tolerances.Tolerance("policyEffect", 2, OURS))),
            ExchangeRules.NONE,
            DisclosureRules.NONE),
        new Texts(texts));
  }

  private static Map<String, TableSchema> tables() {
    Map<String, TableSchema> tables = new LinkedHashMap<>();
    List<String> head = List.of();
    List<Field> fields = new ArrayList<>();
    for (String line : (TABLES + "end").lines().toList()) {
      List<String> words = Arrays.asList(line.strip().split("\\s+"));
      if (line.startsWith(" ")) {
        fields.add(field(head.getFirst(), fields.size() + 1, words));
        continue;
      }
      if (!head.isEmpty()) {
        TableSchema.Periods periods = TableSchema.Periods.valueOf(head.get(2));
        boolean none = head.get(1).equals("none");
        TableSchema table = new TableSchema(head.get(0), "", none, periods, fields);
        tables.put(head.get(0), table.withBegins(head.get(0).equals("events") ? "opened" : ""));
      }
      head = words;
      fields = new ArrayList<>();
    }
    return tables;
  }

  private static Field field(String table, int position, List<String> words) {
    String codes = word(words, 4);
    return new Field(
        table,
        words.get(0),
        position,
        FieldType.parse(words.get(1)),
        word(words, 2),
        new Field.Role(word(words, 3).equals("key"), !word(words, 3).isEmpty(), word(words, 5)),
        codes.isEmpty() ? List.of() : List.of(codes.split(";")),
        "");
  }

  private static String word(List<String> words, int index) {
    return words.size() <= index || words.get(index).equals("-") ? "" : words.get(index);
  }

  private static Map<String, FactDefinition> facts() {
    return FACTS
        .lines()
        .map(line -> List.of(line.split(" ")))
        .map(
            w ->
                new FactDefinition(
                    w.get(0), w.get(1), FactDefinition.Type.valueOf(w.get(2)), word(w, 3), ""))
        .collect(
            Collectors.toMap(FactDefinition::name, fact -> fact, (a, _) -> a, LinkedHashMap::new));
  }

  /// Natural gas has 50 MJ/kg and 0.8 kg/m3, so that 1 t gives 50 000 / 3.6 kWh.
  private static Map<String, Carrier> carriers() {
    Map<String, Carrier> carriers = new LinkedHashMap<>();
    for (Carrier carrier :
        List.of(
            carrier("power", "energy", "power", "", "", "", ""),
            carrier("heat", "energy", "heat", "", "", "", ""),
            carrier("naturalGas", "energy", "fuel", "50 MJ/kg", "0.8 kg/m3", "0.2 kgCO2e/kWh", "0"),
            carrier("wood", "energy", "fuel", "18 MJ/kg", "", "0 kgCO2e/kWh", "1"),
            carrier("coal", "energy", "fuel", "", "", "", "0"),
            carrier("wastewater", "wastewater", "liquid", "", "", "", ""),
            carrier("flyAsh", "material", "solid", "", "", "", ""))) {
      carriers.put(carrier.id(), carrier);
    }
    return carriers;
  }

  private static Carrier carrier(
      String id,
      String group,
      String form,
      String heating,
      String density,
      String co2,
      String renewable) {
    return new Carrier(
        id,
        group,
        Map.of("form", form),
        quantity(heating),
        quantity(density),
        quantity(co2),
        renewable.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(renewable)),
        OURS);
  }

  private static Optional<Quantity> quantity(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = text.split(" ", -1);
    return Optional.of(new Quantity(Double.parseDouble(parts[0]), UNITS.get(parts[1])));
  }

  private static List<ReferenceValue> references() {
    return List.of(
        reference("renewablePower", "PE", "2019", "0.60 1"),
        reference("renewablePower", "PE", "2021", "0.55 1"),
        reference("renewablePower", "VN", "2021", "0.35 1"),
        reference("gridFactor", "PE", "2020", "0.2 kgCO2e/kWh"));
  }

  private static ReferenceValue reference(String name, String country, String year, String value) {
    return new ReferenceValue(
        name,
        country,
        Period.parse(year, MonthDay.of(1, 1)),
        quantity(value).orElseThrow(),
        name.equals("gridFactor") ? "average" : "value",
        OURS);
  }
}
