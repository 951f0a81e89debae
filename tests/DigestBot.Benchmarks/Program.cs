using DigestBot.Benchmarks.Accuracy;
using DigestBot.Benchmarks.Stories;

return args switch
{
    ["accuracy", var folder, .. var only] => AccuracyProgram.Run(folder, only),
    ["stories"] => StoriesProgram.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: dotnet run -c Release --project tests/DigestBot.Benchmarks -- PROGRAM
          accuracy BENCH_FOLDER [NAME…]   every accuracy bench, or those whose name begins with NAME
          stories                         time of grouping 100,000 articles and of adding one
        """);
    return 1;
}
