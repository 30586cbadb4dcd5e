package org.tinkuy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.ParkOutcome;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.figure.Figure;
import org.tinkuy.kernel.Period;
import org.tinkuy.measure.ParkMeasure.Status;
import org.tinkuy.park.RowRef;
import org.tinkuy.testkit.ParkSketch;

/// What a park's tables `measures`, `actuals` and `lessons` come to.
class MeasureEngineTest {
  private static ParkSketch park() {
    return ParkSketch.empty()
        .table(
            "measures",
            "measure id - key",
            "name text - need",
            "currency text - need",
            "priceYear integer - need",
            "capex band money",
            "yearlySaving band money",
            "effects list<text>",
            "payer id - need",
            "status code - - idea;identified;feasible;approved;under_way;done;failed;rejected",
            "source text")
        .table(
            "actuals",
            "subject id - key",
            "period period - key",
            "spent money",
            "saved money",
            "note text")
        .table(
            "lessons",
            "lesson id - key",
            "gap text - need",
            "done text - need",
            "before text",
            "after text",
            "cost money",
            "months number months",
            "note text");
  }

  private static ParkSketch measure(ParkSketch sketch, String id, String status, String... more) {
    String[] cells = new String[6 + more.length];
    cells[0] = "measure=" + id;
    cells[1] = "name=The " + id;
    cells[2] = "currency=USD";
    cells[3] = "priceYear=2024";
    cells[4] = "payer=park";
    cells[5] = "status=" + status;
    System.arraycopy(more, 0, cells, 6, more.length);
    return sketch.row("measures", cells);
  }

  private static MeasureReview review(ParkSketch sketch, ReadRows... read) {
    return MeasureEngine.review(
        new MeasureEngine.Input(sketch.park(), Period.year(2024), List.of(read), List.of()));
  }

  private static ReadRows read(String criterion, String formula, Set<RowRef> rows) {
    return new ReadRows(criterion, formula, Set.of(), rows);
  }

  private static ParkMeasure only(ParkSketch sketch) {
    return review(sketch).measures().getFirst();
  }

  /// 985,000 and 124,000 spent, 118,000 and 221,000 saved: 1,109,000 and 339,000. The year after
  /// the period is not over and does not count.
  @Test
  void bookingsUpToTheEndOfThePeriodAddUp() {
    ParkSketch sketch = measure(park(), "M05", "done");
    sketch.row("actuals", "subject=M05", "period=2023", "spent=985000 USD", "saved=118000 USD");
    sketch.row("actuals", "subject=M05", "period=2024", "spent=124000 USD", "saved=221000 USD");
    sketch.row("actuals", "subject=M05", "period=2025", "spent=1 USD", "saved=1 USD");

    ParkMeasure.Booked booked = only(sketch).booked();

    assertThat(booked.periods()).isEqualTo(2);
    assertThat(booked.spent().findValue()).contains(1_109_000.0);
    assertThat(booked.saved().findValue()).contains(339_000.0);
    assertThat(booked.saved().state()).isEqualTo(Figure.State.KNOWN);
    assertThat(booked.saved().unit().code()).isEqualTo("USD");
    assertThat(booked.saved().origin().terms().getFirst().contributions()).hasSize(2);
  }

  /// A year that tells what was spent and not what was saved leaves the saving open above; a saving
  /// of zero is one.
  @Test
  void aBookingThatIsSilentIsNotNothing() {
    ParkSketch sketch = measure(measure(park(), "M1", "done"), "M2", "failed");
    sketch.row("actuals", "subject=M1", "period=2023", "spent=10 USD", "saved=4 USD");
    sketch.row("actuals", "subject=M1", "period=2024", "spent=5 USD");
    sketch.row("actuals", "subject=M2", "period=2023", "saved=0 USD");

    List<ParkMeasure> measures = review(sketch).measures();

    Figure saved = measures.getFirst().booked().saved();
    assertThat(saved.state()).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(saved.range()).contains(new Figure.Range(4, 4, Double.POSITIVE_INFINITY));
    assertThat(measures.getLast().booked().saved().findValue()).contains(0.0);
    assertThat(measures.getLast().booked().spent().state()).isEqualTo(Figure.State.NO_DATA);
  }

  @Test
  void twoCurrenciesNeverAdd() {
    ParkSketch sketch = measure(park(), "M1", "done");
    sketch.row("actuals", "subject=M1", "period=2023", "spent=10 USD");
    sketch.row("actuals", "subject=M1", "period=2024", "spent=10 PEN");

    assertThat(only(sketch).booked().spent().state()).isEqualTo(Figure.State.NO_DATA);
    assertThat(only(sketch).booked().spent().reason().key()).isEqualTo("reason.severalCurrencies");
  }

  /// A fact is asked for by its name where there is no row of it yet, a flow by its row.
  @Test
  void aMeasureBearsOnCriteriaThatReadWhatItChanges() {
    ParkSketch sketch = park();
    measure(sketch, "M1", "approved", "effects=facts[park,jobPlan,2025,current].value yes");
    measure(sketch, "M2", "idea", "effects=flows[T1-water,2024].quantity -58000 m3");
    ReadRows plan = read("SO-1", "fact(park, jobPlan)", Set.of());
    ReadRows other = read("SO-2", "fact(park, jobPlanOfOthers)", Set.of());
    ReadRows water = read("EN-1", "waterIn", Set.of(new RowRef("flows", "T1-water,2024")));
    ReadRows dry = read("EN-2", "waterIn", Set.of(new RowRef("flows", "T1-water,2023")));

    MeasureReview review = review(sketch, plan, other, water, dry);

    assertThat(review.measures())
        .extracting(ParkMeasure::id, ParkMeasure::criteria)
        .containsExactly(tuple("M1", List.of("SO-1")), tuple("M2", List.of("EN-1")));
    assertThat(review.open("SO-1")).extracting(ParkMeasure::id).containsExactly("M1");
  }

  /// Flows kept by month are those of their year, and of no other flow or year.
  @Test
  void aMeasureOfAYearBearsOnRowsOfItsMonths() {
    ParkSketch sketch =
        measure(park(), "M1", "idea", "effects=flows[T1-power,2024].quantity -190 MWh");
    ReadRows months = read("A", "energy", Set.of(new RowRef("flows", "T1-power,2024-03")));
    ReadRows before = read("B", "energy", Set.of(new RowRef("flows", "T1-power,2023-12")));
    ReadRows other = read("C", "energy", Set.of(new RowRef("flows", "T1-gas,2024-03")));

    assertThat(review(sketch, months, before, other).measures().getFirst().criteria())
        .containsExactly("A");
  }

  /// A link is read through its flows, a certificate by its scheme, and how a number is known by
  /// those that ask for it.
  @Test
  void aMeasureBearsOnWhatItLinksCertifiesOrMeters() {
    ParkSketch sketch = park();
    measure(sketch, "M1", "idea", "effects=links[T1-sand,T2-sandIn,2024].quantity +900 t");
    measure(sketch, "M2", "idea", "effects=certificates[C9].scheme codeOfConduct");
    measure(sketch, "M3", "idea", "effects=flows[T1-gas,2024].state measured");
    measure(sketch, "M4", "idea", "effects=certificates[C3].expires 2028-01-01");
    RowRef gas = new RowRef("flows", "T1-gas,2024");
    ReadRows given = read("W", "sand", Set.of(new RowRef("flows", "T1-sand,2024")));
    ReadRows taken = read("X", "sand", Set.of(new RowRef("flows", "T2-sandIn,2024")));
    ReadRows before = read("Y", "sand", Set.of(new RowRef("flows", "T1-sand,2023")));
    ReadRows code = read("C", "share(large, holds(tenant, codeOfConduct))", Set.of());
    ReadRows skills = read("S", "share(large, holds(tenant, skills))", Set.of());
    ReadRows metered = read("E", "sum(gas where state = measured, quantity)", Set.of(gas));
    ReadRows burnt = read("F", "sum(gas, quantity)", Set.of(gas));
    RowRef link = new RowRef("links", "T1-sand,T2-sandIn,2024");
    ReadRows linked = read("L", "count(links)", Set.of(link));
    ReadRows held = read("H", "count(valid)", Set.of(new RowRef("certificates", "C3")));

    MeasureReview review =
        review(sketch, given, taken, before, code, skills, metered, burnt, linked, held);

    assertThat(review.measures())
        .extracting(ParkMeasure::id, ParkMeasure::criteria)
        .containsExactly(
            tuple("M1", List.of("W", "X", "L")),
            tuple("M2", List.of("C")),
            tuple("M3", List.of("E")),
            tuple("M4", List.of("H")));
  }

  /// A row of the workforce tells many figures: more women in a childcare house are no more local
  /// ones, though both criteria read the row. The one names its column, the other a definition.
  @Test
  void aFigureOfTheWorkforceBearsOnWhatNamesIt() {
    ParkSketch sketch =
        measure(park(), "M1", "idea", "effects=workforce[T1,2024,female].facilityUsers +38");
    Set<RowRef> women = Set.of(new RowRef("workforce", "T1,2024,female"));
    ReadRows named = new ReadRows("A", "sum(women, facilityUsers)", Set.of(), women);
    ReadRows defined =
        new ReadRows("B", "womenWhoBenefit", Set.of("sum(women, facilityUsers)"), women);
    ReadRows local =
        new ReadRows("C", "ratio(women, local, workers)", Set.of("sum(women, local)"), women);

    assertThat(review(sketch, named, defined, local).measures())
        .extracting(ParkMeasure::criteria)
        .containsExactly(List.of("A", "B"));
  }

  /// What is done, was given up or refused helps nobody any more.
  @Test
  void onlyWhatIsStillToComeStandsBesideAGap() {
    ParkSketch sketch = park();
    String effect = "effects=facts[park,jobPlan,2025,current].value yes";
    measure(sketch, "M1", "failed", effect);
    measure(sketch, "M2", "rejected", effect);
    measure(sketch, "M3", "done", effect);
    measure(sketch, "M4", "under way", effect);

    MeasureReview review = review(sketch, read("SO-1", "fact(park, jobPlan)", Set.of()));

    assertThat(review.open("SO-1")).extracting(ParkMeasure::id).containsExactly("M4");
    assertThat(review.measures())
        .extracting(ParkMeasure::id)
        .containsExactly("M3", "M4", "M1", "M2");
    assertThat(review.count(Optional.of(Status.FAILED))).isEqualTo(1);
  }

  /// The sketch is in Peru and called Sketch.
  @Test
  void onlyTheParksOwnOutcomesAreTold() {
    Provenance press = new Provenance("press", "R-M", false);
    ParkOutcome own =
        new ParkOutcome(
            "Sketch", "PE", ParkOutcome.Measure.JOBS, 60_000, 35_000, "2019", "jobs", press);
    ParkOutcome abroad =
        new ParkOutcome("Sketch", "ET", ParkOutcome.Measure.JOBS, 10, 5, "2019", "jobs", press);
    ParkOutcome other =
        new ParkOutcome("Other", "PE", ParkOutcome.Measure.JOBS, 10, 5, "2019", "jobs", press);

    MeasureReview review =
        MeasureEngine.review(
            new MeasureEngine.Input(
                park().park(), Period.year(2024), List.of(), List.of(own, abroad, other)));

    assertThat(review.outcomes()).containsExactly(own);
    assertThat(own.ratio()).isEqualTo(35.0 / 60);
  }

  @Test
  void aLessonIsToldAsItIsWritten() {
    ParkSketch sketch = park();
    sketch.row(
        "lessons",
        "lesson=H1",
        "gap=jobs",
        "done=announced against reached",
        "before=60,000 jobs",
        "after=35,000 jobs",
        "note=press");

    assertThat(review(sketch).lessons())
        .containsExactly(
            new Lesson(
                "H1",
                "jobs",
                "announced against reached",
                "60,000 jobs",
                "35,000 jobs",
                Optional.empty(),
                Optional.empty(),
                "press"));
  }
}
