import { spellingTable } from '../spelling-table.ts';

/**
 * Modern Greek as it is read, after ELOT 743 (ISO 843). *μπ, ντ, γκ* are b, d, g at a word's beginning and may have
 * their nasal within it; *σ* and *τσ, τζ* also stand for the hushing sounds of foreign names, which Greek lacks.
 */
export const greek = spellingTable(`
  α:a β:v γ:g δ:d ε:e ζ:zJZ η:i θ:ts ι:i κ:k λ:l μ:m ν:n ξ:k.s ο:o π:p ρ:r σ:sS ς:sS τ:t υ:i φ:f χ:xh ψ:p.s ω:o
  αι:e ει:i οι:i ου:u αυ:a.v ευ:e.v σσ:sS γι:gyJ γε:gyJ.e σι:S.i
  ^μπ:b ^ντ:d ^γκ:g μπ:m-.bp ντ:n-.dt γκ:n-.gk γγ:n-.g
  τσ:cC τς:cC τσι:Cc.i τζ:Jz τζι:JzZ.i
`);
