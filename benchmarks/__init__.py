"""Speed and memory of the portal and of the suite, as ratios within one run; never a timed test."""
