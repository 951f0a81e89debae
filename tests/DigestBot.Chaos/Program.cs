using System.CommandLine;
using DigestBot.Chaos.Bot;
using DigestBot.Chaos.Killing;
using DigestBot.Chaos.Platforms;

return await new RootCommand("Kills the bot, again and again, and counts what its readers got.") { KillVerb.Create(), ServedBot.Verb(), PlatformServers.Verb() }
    .Parse(args)
    .InvokeAsync();
