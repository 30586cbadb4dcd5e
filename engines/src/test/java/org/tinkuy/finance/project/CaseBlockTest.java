package org.tinkuy.finance.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseBlockTest {
  @Test
  void holdsTheInputsBelowItAndNoneOfABlockWhoseNameOnlyBeginsAlike() {
    assertThat(CaseBlock.JOBS.at().holds("jobs.permanent.perArea")).isTrue();
    assertThat(CaseBlock.JOBS.at().holds("jobsLost.perArea")).isFalse();
  }

  @Test
  void asksForWholeStepsOfAPath() {
    CaseBlock.Part saving = CaseBlock.TENANT.at("saving");

    assertThat(saving.holds("tenant.saving")).isTrue();
    assertThat(saving.holds("tenant.savingShare")).isFalse();
    assertThat(CaseBlock.LAYERS.at("loan", "preLet").holds("layers.loan2.preLet")).isFalse();
  }
}
