package org.tinkuy.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Severity;

/// The rules that a row must obey by itself, as they meet a reader.
class RowRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        "plots:plot;use;status;area_m2:P2;green;planned;0:park.plot.area",
        "plots:plot;use;status;area_m2;netArea_m2:P2;green;planned;10;11:park.plot.netArea",
        "plots:plot;use;status;netArea_m2:P2;green;planned;-1:park.plot.netArea",
        "tenants:tenant;name;sector;since;until:T3;T;1313;2024-02-01;2024-01-31:park.dates.order",
        "tenants:tenant;name;sector;employees:T3;T;1313;-1:park.tenant.employees",
        "phases:phase;starts;ends:F;2025;2024-Q4:park.dates.order",
        "leases:lease;plot;tenant;from;until:L;P1;T1;2024-02-01;2024-01-31:park.dates.order",
        "certificates:certificate;holder;scheme:C;T1;other:park.row.otherName",
        "certificates:certificate;holder;scheme;issued;expires:C;T1;ohs;2024-02-01;2023-02-01"
            + ":park.dates.order",
        "surveys:survey;question;invited;responded;positive:S;satisfiedServices;10;11;5"
            + ":park.count.partExceedsWhole",
        "surveys:survey;question;responded;positive:S;satisfiedServices;10;11"
            + ":park.count.partExceedsWhole",
        "surveys:survey;question;responded;positive:S;other;10;1:park.row.otherName",
        "occupancy:period;lettable_m2;let_m2:2024;100;101:park.count.partExceedsWhole",
        "occupancy:period;lettable_m2;let_m2:2024;100;-1:park.number.negative",
        "workforce:tenant;period;workers:T1;2024;-1:park.number.negative",
        "workforce:tenant;period;workers;agency:T1;2024;10;11:park.count.partExceedsWhole",
        "events:event;opened;addressed:E;2024-02-01;2024-01-31:park.dates.order",
        "procurement:buyer;period;total;local:T1;2024;10;11:park.procurement.part",
        "procurement:buyer;period;total;local:T1;2024;10;-1:park.procurement.part",
        "flows:flow;period;tenant;direction;carrier;unit;state:F;2024;T1;out;water;t;measured"
            + ":park.flow.quantityMissing",
        "flows:flow;period;tenant;direction;carrier;unit;state;quantity"
            + ":F;2024;T1;out;water;t;refused;3:park.flow.quantityUnexpected",
        "flows:flow;period;tenant;direction;carrier;unit;state;quantity"
            + ":F;2024;T1;out;water;t;measured;-3:park.flow.negative",
        "flows:flow;period;tenant;direction;carrier;unit;state;quantity;today;usedAs"
            + ":F;2024;T1;out;water;t;measured;3;landfill;recycle:park.flow.usedAs",
        "flows:flow;period;tenant;direction;carrier;unit;state;quantity;today;usedAs"
            + ":F;2024;T1;out;water;t;measured;3;incineration;reuse:park.flow.usedAs",
        "links:from;to;period;quantity;unit:F;F;2024;3;t:park.link.toItself",
        "links:from;to;period;quantity;unit:F;G;2024;-3;t:park.number.negative",
        "routes:from;to;distance_m:F;G;-1:row.negative",
        "routes:from;to;yield:F;G;0:row.notAboveZero",
        "routes:from;to;replaces:F;G;0:row.notAboveZero",
        "routes:from;to;life_yr:F;G;-20:row.notAboveZero",
        "powers:power;body;debtLimit:borrow;B;-1 USD:row.negative",
        "routes:from;to;treatmentCost:F;G;-1 USD:row.negativeMoney",
        "routes:from;to;haulCost:F;G;-1:row.negativeMoney",
        "routes:from;to;capex:F;G;-1 EUR:row.negativeMoney",
        "routes:from;to;rampUp;rampUpMonths:F;G;0.5;0.2|0.6:park.route.rampUpTwice",
        "utilities:utility;kind;capacity;unit:U;water;-3;m3/d:park.number.negative",
        "flows:flow;period;tenant;direction;carrier;unit;state;quantity;temperatureFrom_C"
            + ":F;2024;T1;out;water;t;measured;3;-300:park.number.absoluteZero",
        "measures:measure;currency;priceYear;capex:M;Soles;2024;3:park.row.currency",
        "references:name;country;period;value:wage;Peru;2024;3:park.row.country",
      })
  void refuses(String table, String columns, String cells, String code) {
    CheckedPark park = Written.smallPark().table(table, columns + "\n" + cells).check();

    assertThat(park.told(Severity.ERROR))
        .filteredOn(error -> !error.contains("reference.dangling"))
        .hasSize(1);
    assertThat(park.issue(code).suggestion()).startsWith("Maybe ");
    assertThat(park.issue(code).place().toString()).startsWith(table + ".csv:2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        "occupancy:period;lettable_m2;let_m2:2024;100;100",
        "tenants:tenant;name;sector;since;until:T3;T;1313;2024-02-01;2024-02-01",
        "flows:flow;period;tenant;direction;carrier;unit;state;quantity"
            + ":F;2024;T1;stored;water;t;measured;-3",
        "flows:flow;period;tenant;direction;carrier;unit;state:F;2024;T1;out;water;t;unknown",
        "flows:flow;period;tenant;direction;carrier;unit;state;quantity;today;usedAs"
            + ":F;2024;T1;out;water;t;measured;3;incineration;recover",
        "flows:flow;period;tenant;direction;carrier;unit;state;quantity;today;usedAs"
            + ":F;2024;T1;out;water;t;measured;3;sold;recycle",
        "procurement:buyer;period;total;local:T1;2024;10 USD;30 PEN",
        "certificates:certificate;holder;scheme;otherName:C;T1;other;FSC",
        "flows:flow;period;tenant;direction;carrier;unit;state;quantity;temperatureFrom_C"
            + ":F;2024;T1;out;water;t;measured;3;-20",
      })
  void accepts(String table, String columns, String cells) {
    assertThat(Written.smallPark().table(table, columns + "\n" + cells).check().told()).isEmpty();
  }

  /// Nothing is far away, costs nothing and is as good as new: all of that may be.
  @Test
  void acceptsARouteAtTheEndsOfItsRanges() {
    CheckedPark park =
        Written.smallPark()
            .table(
                "flows",
                """
                flow;period;tenant;direction;carrier;unit;state;quantity
                F;2024;T1;out;flyAsh;t;measured;3
                G;2024;T2;in;flyAsh;t;measured;3
                """)
            .table(
                "routes",
                """
                from;to;distance_m;yield;replaces;treatmentCost;haulCost;capex;life_yr
                F;G;0;1;0.001;0;0;0;0.5
                G;F;;;;;;;
                """)
            .check();

    assertThat(park.told()).isEmpty();
    assertThat(park.keys("routes")).containsExactly("F,G,any", "G,F,any");
  }

  @Test
  void namesEveryRuleThatARowBreaks() {
    CheckedPark park =
        Written.smallPark()
            .table("surveys", "survey;question;invited;responded;positive\nS;other;1;2;3")
            .check();

    assertThat(park.told())
        .containsExactlyInAnyOrder(
            "ERROR park.count.partExceedsWhole surveys.csv:2:positive",
            "ERROR park.count.partExceedsWhole surveys.csv:2:responded",
            "ERROR park.row.otherName surveys.csv:2:otherName");
  }

  @Test
  void writesNumbersAsPeopleDo() {
    Issue issue =
        Written.smallPark()
            .table("occupancy", "period;lettable_m2;let_m2\n2024;12500000;25000000.5")
            .check()
            .issue("park.count.partExceedsWhole");

    assertThat(issue.message())
        .isEqualTo(
            "Row '2024' of occupancy: let_m2 must not exceed lettable_m2 = 12500000 m2, but is"
                + " 25000000.5 m2.");
    assertThat(issue.suggestion()).isEqualTo("Maybe the columns are swapped.");
  }
}
