using System.CommandLine;
using DigestBot.Simulators.Discord.Control;

return await new RootCommand("Simulators of the platforms, on the loopback.") { DiscordVerb.Create() }.Parse(args).InvokeAsync();
