using DigestBot.Changes;
using DigestBot.Digests.Wording;

namespace DigestBot.Storage.Changes;

/// <summary>Between a row and the change it holds.</summary>
internal static class ChangeMapping
{
    public static ChangeRow ToRow(this Change change) => new()
    {
        At = change.At,
        Platform = change.Platform,
        Workspace = change.Workspace.Value,
        Channel = change.Channel,
        By = change.By,
        Line = Cut(change.Line),
        Outcome = Cut(change.Outcome),
    };

    public static Change ToChange(this ChangeRow row) => new(row.At, new WorkspaceId(row.Workspace), row.Line, row.Outcome)
    {
        Platform = row.Platform,
        Channel = row.Channel,
        By = row.By,
    };

    private static string Cut(string text) => Shortened.To(text, Change.MaxText);
}
