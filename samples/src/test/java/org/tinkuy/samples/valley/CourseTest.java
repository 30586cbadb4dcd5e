package org.tinkuy.samples.valley;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CourseTest {

  @Test
  void holdsFromItsYearToTheNextStep() {
    Course course = Course.parse("landfill|2023=sold");
    assertThat(course.in(2022)).isEqualTo("landfill");
    assertThat(course.in(2023)).isEqualTo("sold");
    assertThat(course.in(2030)).isEqualTo("sold");
  }

  @Test
  void saysNothingBeforeItsFirstYear() {
    Course course = Course.parse("2022=0.4|2024=0.6");
    assertThat(course.in(2021)).isEmpty();
    assertThat(course.numberIn(2021, 0)).isZero();
    assertThat(course.numberIn(2023, 0)).isEqualTo(0.4);
  }
}
