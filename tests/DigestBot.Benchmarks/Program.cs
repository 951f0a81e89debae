using DigestBot.Benchmarks.Accuracy;

return args switch
{
    ["accuracy", var folder, .. var only] => AccuracyProgram.Run(folder, only),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: dotnet run -c Release --project tests/DigestBot.Benchmarks -- PROGRAM
          accuracy BENCH_FOLDER [NAME…]   every accuracy bench, or those whose name begins with NAME
        """);
    return 1;
}
