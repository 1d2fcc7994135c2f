# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: Les limites du SIREN
  Le SIREN a neuf chiffres, et n'est pas celui d'un organisme public.

  @ALIM-071
  Plan du scénario: Un SIREN de <longueur> chiffres est refusé, même au registre
    Étant donné le registre connaît une entreprise dont le SIREN a <longueur> chiffres
    Et qu'il est arrivé à l'écran « Saisie du SIREN »
    Quand il valide un SIREN de <longueur> chiffres
    Alors l'écran « Saisie du SIREN » reste affiché et refuse « SIREN : »

    # Quatorze chiffres : le SIRET, que nomme l'écran précédent.
    Exemples:
      | longueur |
      | 8        |
      | 10       |
      | 14       |

  @ALIM-071
  Scénario: Un SIREN de 9 chiffres est accepté
    Étant donné il est arrivé à l'écran « Saisie du SIREN »
    Quand il valide un SIREN de 9 chiffres
    Alors la page n'affiche aucun message d'alerte
    Quand il continue avec l'adresse électronique de l'entreprise « {adresse de l'entreprise} »
    Alors l'écran « Formulaire simplifié » s'affiche

  @ALIM-053
  Scénario: Une collectivité est renvoyée au mode expert
    Étant donné son entreprise est une collectivité
    Et qu'il est arrivé à l'écran « Saisie du SIREN »
    Quand il valide son SIREN
    Alors l'écran « Saisie du SIREN » reste affiché et refuse « SIREN : »
    Et un message d'alerte parle de « mode expert »

  @ouvert @ALIM-O09
  Plan du scénario: Le refus du SIREN « <siren> » dit pourquoi
    Étant donné il est arrivé à l'écran « Saisie du SIREN »
    Quand il valide le SIREN « <siren> »
    Alors un message d'alerte parle de « <mots> »

    Exemples:
      | siren     | mots  |
      | 12345678  | 9     |
      | 987654320 | SIREN |
