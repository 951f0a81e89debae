namespace DigestBot.Benchmarks;

/// <summary>Solves the normal equations of least squares.</summary>
internal static class LinearSystem
{
    /// <param name="system">As many rows as unknowns, the right side in the last column; it is used up.</param>
    // Gauss and Jordan; the ridge keeps every pivot above zero
    public static double[] Solve(double[,] system)
    {
        var count = system.GetLength(0);
        for (var i = 0; i < count; i++)
        {
            for (var row = 0; row < count; row++)
            {
                var factor = row == i ? 0 : system[row, i] / system[i, i];
                for (var column = i; column <= count && factor != 0; column++)
                {
                    system[row, column] -= factor * system[i, column];
                }
            }
        }

        return [.. Enumerable.Range(0, count).Select(i => system[i, count] / system[i, i])];
    }
}
