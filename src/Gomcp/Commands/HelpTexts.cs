namespace Gomcp.Commands;

/// <summary>The longer texts of <c>--help</c>.</summary>
internal static class HelpTexts
{
    public const string Root =
        "Scaffolds web applications that are tested and stay changeable.\n\n"
        + "Without a command it serves MCP over stdio; start with: gomcp demo";

    public const string RootFooter =
        """
        Exit codes:
          0  done, planned, or nothing to do
          1  internal error: a defect of gomcp
          2  invalid arguments, request or project; nothing was written
          3  conflict: a decision is needed; nothing was written
          4  verification failed: what was generated does not build or run

        Environment:
          MCP_SCAFFOLD_WORKDIR  the root when --root is not given
          GOMCP_LOG_LEVEL       the log level when --log-level is not given
          NO_COLOR              plain output also on a terminal
          GOMCP_BUG_API_URL     where gomcp bugs report sends; none is built in
        """;
}
