using System.CommandLine;
using DigestBot.Simulators.Discord.Control;
using DigestBot.Simulators.Slack.Control;

return await new RootCommand("Simulators of the platforms, on the loopback.") { DiscordVerb.Create(), SlackVerb.Create() }.Parse(args).InvokeAsync();
