"""Every way to decide beside the reference evaluator, a file each; a test counts them."""

from ways.data_frames import DataFrames
from ways.javascript_module import JavaScriptModule
from ways.python_package import PythonPackage
from ways.sql_view import VIEWS
from ways.way import Way

WAYS: tuple[Way, ...] = (
    PythonPackage(),
    DataFrames("pandas"),
    DataFrames("polars"),
    DataFrames("arrow"),
    JavaScriptModule(),
    *VIEWS,
)
