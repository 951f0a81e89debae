using DigestBot.Host.CommandLine;

using var terminal = Terminal.OfProcess();
return await new CommandLineApp(terminal, TimeProvider.System).RunAsync(args);
