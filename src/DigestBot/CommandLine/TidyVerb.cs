using System.CommandLine;
using DigestBot.Host.Hosting;
using DigestBot.Storage.Retention;
using Microsoft.Extensions.Options;
using NodaTime;

namespace DigestBot.Host.CommandLine;

/// <summary><c>tidy</c>: removes now what the served bot removes at night.</summary>
internal static class TidyVerb
{
    public static Command Create(CommandSession session)
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Only say what would be removed." };
        var command = new Command("tidy", "Remove what is kept no longer (Retention:… in the settings), as the served bot does every night.") { dryRun };
        command.SetAction((parsed, cancellation) => RunAsync(session, parsed.GetValue(dryRun), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandSession session, bool isDry, CancellationToken cancellation)
    {
        await using var services = session.BuildServices();
        if (await session.OpenNewsAsync(services, cancellation) is null)
        {
            return ExitCode.Failed;
        }

        var (tidying, now) = (services.GetRequiredService<Tidying>(), services.GetRequiredService<IClock>().GetCurrentInstant());
        var options = services.GetRequiredService<IOptions<RetentionOptions>>().Value;
        var report = isDry
            ? await tidying.PreviewAsync(options.ToLimits(), now, cancellation)
            : await tidying.RunAsync(options.ToLimits(), now, cancellation);
        session.Terminal.Output.WriteLine(isDry ? $"Would be removed: {TidyText.Of(report)}." : $"Removed: {TidyText.Of(report)}.");
        if (report.IsOverLimit)
        {
            session.Terminal.Complain(
                $"More than the {options.DatabaseMegabytes} MB of Retention:DatabaseMegabytes would be left, none of it articles older than {RetentionLimits.FewestArticleDays} days: raise the limit.");
            return ExitCode.Failed;
        }

        return ExitCode.Done;
    }
}
