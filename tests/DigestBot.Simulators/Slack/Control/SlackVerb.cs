using System.CommandLine;
using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Slack.Control;

/// <summary><c>slack --port N --journal FILE</c>: runs until it is told to stop, and says on its first line where it is and who the bot is.</summary>
internal static class SlackVerb
{
    public static Command Create()
    {
        var port = new Option<int>("--port") { Description = "the port to listen on; 0 takes a free one" };
        var journal = new Option<string?>("--journal") { Description = "a file for the journal, one JSON object a line" };
        var rotating = new Option<bool>("--rotating") { Description = "tokens that live twelve hours" };
        var command = new Command("slack", "Slack: Web API, Socket Mode, signed requests and OAuth.") { port, journal, rotating };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var slack = await SlackSimulator.StartAsync(
                new SlackSimulatorOptions { Port = parsed.GetValue(port), JournalFile = parsed.GetValue(journal), RotatesTokens = parsed.GetValue(rotating) }, cancellation);
            Console.WriteLine(Describe(slack).ToJsonString());
            try
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation);
            }
            catch (OperationCanceledException)
            {
                return 0;
            }

            return 0;
        });
        return command;
    }

    /// <summary>Where it is and who the bot is.</summary>
    public static JsonObject Describe(SlackSimulator slack) => new()
    {
        ["url"] = slack.Url.GetLeftPart(UriPartial.Authority),
        ["api"] = slack.ApiUrl,
        ["authorize"] = slack.AuthorizeUrl,
        ["app_id"] = slack.World.Application.Id,
        ["app_token"] = slack.World.Application.AppToken,
        ["client_id"] = slack.World.Application.ClientId,
        ["client_secret"] = slack.World.Application.ClientSecret,
        ["signing_secret"] = slack.World.Application.SigningSecret,
        ["token"] = slack.World.Installation.Token,
        ["bot_user_id"] = slack.World.Installation.Bot.Id,
        ["team_id"] = slack.World.Workspace.Id,
        ["channel_id"] = slack.World.Channel.Id,
        ["user_id"] = slack.World.Person.Id,
    };
}
