"""What a run leaves behind: its record, the report for people, the matrix, the summary, the comparison of two runs."""

from conformance.report.aggregate import build_run_record
from conformance.report.summary import summary_lines
from conformance.report.writing import write_reports

__all__ = ["build_run_record", "summary_lines", "write_reports"]
