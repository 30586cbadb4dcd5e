package org.tinkuy.app.house.broken.study;

/// Reads the clock, so that no two results are equal.
public class Clock {
  public long millis() {
    return System.currentTimeMillis();
  }
}
