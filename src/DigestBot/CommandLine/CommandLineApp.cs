using System.CommandLine;
using System.CommandLine.Invocation;
using DigestBot.Commands;
using DigestBot.Host.Hosting;
using Microsoft.Extensions.Options;

namespace DigestBot.Host.CommandLine;

/// <summary>The command line from arguments to exit code.</summary>
internal sealed class CommandLineApp(Terminal terminal, TimeProvider time)
{
    private const string Summary =
        "DigestBot reads news articles and answers /digest TOPIC with a briefing: gist, quotes, dates, sources.\n"
        + "Any setting of appsettings.json can be given as --Section:Key=value.";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        try
        {
            var given = SettingArguments.Split(arguments);
            var root = ContentRoot.Find();
            if (given.Problem(Settings.Load(root, [])) is not { } problem)
            {
                return await RunAsync(given.Rest, new CommandSession(terminal, time, root, Settings.Load(root, given.Settings)));
            }

            terminal.Complain(problem);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (Reasons(exception) is { Count: > 0 } reasons)
        {
            reasons.ForEach(terminal.Complain);
        }

        return ExitCode.Unreadable;
    }

    private async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandSession session)
    {
        var parsed = Root(session).Parse(arguments);
        if (parsed.Action is ParseErrorAction)
        {
            terminal.Complain(parsed.Errors[0].Message);
            terminal.Complain("digestbot --help shows what there is");
            return ExitCode.Unreadable;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    private static RootCommand Root(CommandSession session)
    {
        var root = new RootCommand(Summary)
        {
            ServeVerb.Create(session),
            DigestVerb.Create(session),
            RoutedVerb.Create(session, CommandDescriptions.Quotes),
            RoutedVerb.Create(session, CommandDescriptions.Dates),
            RoutedVerb.Create(session, CommandDescriptions.Why),
            StoryVerb.Create(session),
            ReadVerb.Create(session),
            IngestVerb.Create(session),
            RoutedVerb.Create(session, CommandDescriptions.Topics),
            TopicVerb.Create(session),
            SearchVerb.Create(session),
            FeedsVerb.Create(session),
            RoutedVerb.Create(session, CommandDescriptions.Track),
            RoutedVerb.Create(session, CommandDescriptions.Untrack),
            RoutedVerb.CreateHidden(session, CommandDescriptions.Subscribe),
            RoutedVerb.CreateHidden(session, CommandDescriptions.Unsubscribe),
            RoutedVerb.CreateHidden(session, CommandDescriptions.Subscriptions),
            RoutedVerb.CreateHidden(session, CommandDescriptions.Briefing),
            RoutedVerb.Create(session, CommandDescriptions.Changes),
            TakedownVerb.Create(session),
            TidyVerb.Create(session),
            BackupVerb.Create(session),
            RestoreVerb.Create(session),
            MigrateVerb.Create(session),
            DiscordVerb.Create(session),
            SlackVerb.Create(session),
            AnalyzeVerb.Create(session),
            GroupVerb.Create(session),
        };
        root.SetAction((_, cancellation) => ServeVerb.RunAsync(session, cancellation));
        return root;
    }

    /// <summary>What is wrong with the settings, one sentence each; empty for anything else, which is a bug and stays an exception.</summary>
    private static List<string> Reasons(Exception exception) => exception switch
    {
        AggregateException several => [.. several.InnerExceptions.SelectMany(Reasons)],
        OptionsValidationException invalid => [.. invalid.Failures],
        InvalidDataException { InnerException: { } inner } => [$"{ContentRoot.SettingsFile} is not JSON: {inner.Message}"],
        InvalidOperationException when exception.Message.StartsWith("Failed to convert configuration value", StringComparison.Ordinal) => [exception.Message],
        _ => [],
    };
}
