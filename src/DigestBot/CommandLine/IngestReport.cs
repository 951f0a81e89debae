using DigestBot.Articles;

namespace DigestBot.Host.CommandLine;

/// <summary>What came of an ingest, item by item and in sum.</summary>
internal sealed class IngestReport
{
    private readonly List<IngestResult> results = [];

    public void Add(IEnumerable<IngestResult> more) => results.AddRange(more);

    /// <returns>The exit code: something kept is success even when other items were refused, nothing readable is not.</returns>
    public int Write(Terminal terminal)
    {
        foreach (var result in results)
        {
            if (Line(result) is { } line)
            {
                terminal.Output.WriteLine(ScreenPage.Printable(line));
            }

            if (result is IngestResult.Refused refused)
            {
                terminal.Complain(ScreenPage.Printable(refused.Reason));
            }

            if (result.Notice is { } notice)
            {
                terminal.Complain(ScreenPage.Printable(notice));
            }
        }

        var refusals = Count<IngestResult.Refused>() + Count<IngestResult.TakenDown>();
        terminal.Output.WriteLine(
            $"{Count<IngestResult.Added>()} new, {Count<IngestResult.Updated>()} updated, {Count<IngestResult.Unchanged>()} already there, {refusals} refused.");
        return refusals == 0 ? ExitCode.Done : refusals == results.Count ? ExitCode.Unreadable : ExitCode.Failed;
    }

    private int Count<TResult>()
        where TResult : IngestResult => results.OfType<TResult>().Count();

    private static string? Line(IngestResult result) => result switch
    {
        IngestResult.Added added => $"{added.Id.Value,6}  new      {added.Title}",
        IngestResult.Updated updated => $"{updated.Id.Value,6}  updated  {updated.Title}",
        IngestResult.TakenDown takenDown => $"     -  taken down for good, not let in again  {takenDown.Title}",
        _ => null,
    };
}
