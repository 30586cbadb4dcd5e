package org.tinkuy.app.house.broken.park;

import org.tinkuy.app.house.broken.kernel.Reader;

/// Can be changed from anywhere.
public class Plot {
  public String name = "";

  public boolean isKnown() {
    return new Reader().knows(this);
  }

  public void setName(String changed) {
    name = changed;
  }
}
